package de.dresden.smartparticipation.participation.plan;

import de.dresden.smartparticipation.participation.law.LawEdition;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.mail.EmailAddress;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What may be entered for a plan at all; the same limits stand in the database. */
final class AcceptablePlan {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_NUMBER = 60;
    private static final int LONGEST_SUMMARY = 4_000;
    private static final int LONGEST_AREA = 2_000;

    private AcceptablePlan() {}

    static List<Reason> of(PlanData data) {
        List<Reason> reasons = new ArrayList<>();
        if (data.name().length() < 3 || data.name().length() > LONGEST_NAME) {
            reasons.add(Reason.of("participation.plan.name-length", 3, LONGEST_NAME));
        }
        if (data.number().isEmpty() || data.number().length() > LONGEST_NUMBER) {
            reasons.add(Reason.of("participation.plan.number-length", LONGEST_NUMBER));
        }
        if (data.summary().length() > LONGEST_SUMMARY) {
            reasons.add(Reason.of("participation.plan.summary-length", LONGEST_SUMMARY));
        }
        if (data.areaText().length() > LONGEST_AREA) {
            reasons.add(Reason.of("participation.plan.area-text-length", LONGEST_AREA));
        }
        if (data.contactEmail() != null && !EmailAddress.isOne(data.contactEmail())) {
            reasons.add(Reason.of("participation.plan.contact-email", data.contactEmail()));
        }
        if (data.kind() == null || data.procedure() == null) {
            reasons.add(Reason.of("participation.plan.kind-missing"));
        } else if (data.procedure() == PlanProcedure.INNER_DEVELOPMENT
                && !data.kind().isDevelopmentPlan()) {
            reasons.add(Reason.of("participation.plan.inner-development"));
        }
        return reasons;
    }

    /** A procedure can be run from the first edition on that is known here. */
    static List<Reason> begun(LocalDate day, LocalDate today) {
        if (day == null) {
            return List.of(Reason.of("participation.plan.begun-missing"));
        }
        if (day.isBefore(LawEdition.earliest())) {
            return List.of(Reason.of("participation.plan.begun-too-early", LawEdition.earliest()));
        }
        return day.isAfter(today) ? List.of(Reason.of("participation.plan.begun-to-come")) : List.of();
    }

    static void require(List<Reason> reasons) {
        if (!reasons.isEmpty()) {
            throw new Refused(reasons);
        }
    }
}
