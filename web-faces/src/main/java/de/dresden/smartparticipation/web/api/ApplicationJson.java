package de.dresden.smartparticipation.web.api;

import de.dresden.smartparticipation.projects.application.ApplicationCase;
import de.dresden.smartparticipation.projects.application.ApplicationEntry;
import de.dresden.smartparticipation.projects.application.ApplicationState;
import de.dresden.smartparticipation.projects.application.CostItem;
import de.dresden.smartparticipation.projects.application.PartnerEntry;
import de.dresden.smartparticipation.projects.application.PlanStep;
import de.dresden.smartparticipation.projects.application.Proposal;
import de.dresden.smartparticipation.projects.application.Setting;
import de.dresden.smartparticipation.projects.call.ApplicantKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** An application that was handed in; months as {@code 2027-03}, money in cents. */
record ApplicationJson(
        String reference,
        String call,
        ApplicationState state,
        Instant since,
        String reason,
        String idea,
        ApplicantKind applicant,
        String organisation,
        Proposal proposal,
        List<String> areas,
        String place,
        String firstMonth,
        String lastMonth,
        List<StepJson> steps,
        List<PartnerEntry> partners,
        List<CostItem> costs,
        long costCents,
        long ownCents,
        long thirdCents,
        long askedCents,
        Instant sentAt) {

    /** A step of the schedule. */
    record StepJson(String title, String firstMonth, String lastMonth) {

        static StepJson of(PlanStep step) {
            return new StepJson(
                    step.title(), step.first().toString(), step.last().toString());
        }
    }

    /** An application in a list. */
    record RowJson(
            String reference,
            String title,
            String organisation,
            ApplicantKind applicant,
            String call,
            ApplicationState state,
            long costCents,
            long askedCents,
            Set<String> areas,
            Instant sentAt,
            LocalDate queryUntil) {

        static RowJson of(ApplicationEntry row) {
            return new RowJson(
                    row.frame().reference(),
                    row.frame().title(),
                    row.frame().applicant(),
                    row.kind(),
                    row.call(),
                    row.frame().state(),
                    row.frame().costCents(),
                    row.frame().askedCents(),
                    row.frame().districts(),
                    row.sentAt(),
                    row.queryUntil());
        }
    }

    static ApplicationJson of(ApplicationCase one) {
        Setting setting = one.sheet().setting();
        return new ApplicationJson(
                one.reference(),
                one.call().reference(),
                one.state(),
                one.since(),
                one.reason(),
                one.idea() == null ? null : one.idea().reference(),
                one.sheet().kind(),
                one.sheet().organisation(),
                one.sheet().proposal(),
                List.copyOf(setting.districts()),
                setting.place(),
                String.valueOf(setting.first()),
                String.valueOf(setting.last()),
                setting.steps().stream().map(StepJson::of).toList(),
                setting.partners(),
                one.sheet().money().items(),
                one.sheet().money().costCents(),
                one.sheet().money().ownCents(),
                one.sheet().money().thirdCents(),
                one.sheet().money().askedCents(),
                one.sentAt());
    }
}
