package de.dresden.smartparticipation.web.api;

import de.dresden.smartparticipation.projects.call.CallDetails;
import de.dresden.smartparticipation.projects.call.CallFrame;
import de.dresden.smartparticipation.projects.call.CallKind;
import de.dresden.smartparticipation.projects.call.CallPhase;
import de.dresden.smartparticipation.projects.call.CallRow;
import de.dresden.smartparticipation.projects.call.CallState;
import de.dresden.smartparticipation.projects.call.GuidelineRow;
import de.dresden.smartparticipation.projects.call.PhaseDays;
import de.dresden.smartparticipation.projects.call.PublicCall;
import de.dresden.smartparticipation.projects.call.PublicCallRow;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A call with all that is published of it.
 *
 * @param reference as {@code FA-2026-01}
 * @param version version for a command; missing in what everybody reads
 * @param phases in their order, days in Dresden, the last one included
 * @param running the phases that run today
 * @param reason the concluding word, or why it was cancelled; else missing
 * @param terms those in force; of a draft, those that are worked on
 * @param goals numbers of the Sustainable Development Goals, 1 to 17
 * @param guideline path of the latest version of the guideline; missing where there is none
 */
public record CallJson(
        String reference,
        Long version,
        String title,
        String titleEnglish,
        CallKind kind,
        CallState state,
        String department,
        String summary,
        String summaryEnglish,
        String description,
        String descriptionEnglish,
        List<PhaseDays> phases,
        List<CallPhase> running,
        Instant publishedAt,
        String reason,
        CallTermsJson terms,
        List<Integer> goals,
        List<CallTermsJson.IndicatorJson> indicators,
        String guideline) {

    /** A call in a list. */
    public record RowJson(
            String reference,
            String title,
            String titleEnglish,
            CallKind kind,
            CallState state,
            String department,
            List<PhaseDays> phases,
            List<CallPhase> running,
            long budgetCents,
            Boolean waits) {

        static RowJson of(CallRow row, LocalDate today) {
            return of(row.frame(), row.department(), today, row.budgetCents(), row.waits());
        }

        static RowJson of(PublicCallRow row) {
            return of(row.frame(), row.department(), row.today(), row.budgetCents(), null);
        }

        private static RowJson of(CallFrame frame, String department, LocalDate today, long cents, Boolean waits) {
            return new RowJson(
                    frame.reference(),
                    frame.title(),
                    frame.titleEnglish(),
                    frame.kind(),
                    frame.state(),
                    department,
                    frame.phases(),
                    frame.running(today),
                    cents,
                    waits);
        }
    }

    static CallJson of(PublicCall call) {
        return new CallJson(
                call.frame().reference(),
                null,
                call.data().title(),
                call.data().titleEnglish(),
                call.frame().kind(),
                call.frame().state(),
                call.departmentName(),
                call.data().summary(),
                call.data().summaryEnglish(),
                call.data().description(),
                call.data().descriptionEnglish(),
                call.frame().phases(),
                call.running(),
                call.publishedAt(),
                call.reason(),
                CallTermsJson.of(call.terms()),
                CallTermsJson.goals(call.data()),
                CallTermsJson.indicators(call.data()),
                call.guideline() == null ? null : path("/public", call.guideline()));
    }

    static CallJson of(CallDetails call, LocalDate today) {
        var counting = call.inForce() == null ? call.shown() : call.inForce();
        return new CallJson(
                call.frame().reference(),
                call.key().version(),
                call.data().title(),
                call.data().titleEnglish(),
                call.frame().kind(),
                call.frame().state(),
                call.departmentName(),
                call.data().summary(),
                call.data().summaryEnglish(),
                call.data().description(),
                call.data().descriptionEnglish(),
                call.frame().phases(),
                call.frame().running(today),
                call.publishedAt(),
                call.reason(),
                CallTermsJson.of(counting.data()),
                CallTermsJson.goals(call.data()),
                CallTermsJson.indicators(call.data()),
                call.guidelines().isEmpty() ? null : path("", call.guidelines().get(0)));
    }

    private static String path(String zone, GuidelineRow guideline) {
        return zone + "/files/" + guideline.file();
    }
}
