package de.dresden.smartparticipation.projects.publication;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import java.util.ArrayList;
import java.util.List;

/** What a fact sheet may say at all, and what it must say to be proposed; the same limits stand in the database. */
final class AcceptableFactSheet {

    static final int LONGEST_REASON = 2_000;
    static final int MOST_PICTURES = 12;
    private static final int MOST_INDICATORS = 12;
    private static final int MOST_PARTNERS = 30;

    private AcceptableFactSheet() {}

    /** @throws Refused with everything that is wrong */
    static void require(FactSheetData data) {
        List<Reason> problems = new ArrayList<>();
        if (data.title().german().length() < 3 || data.title().longest() > 200) {
            problems.add(because("title-length", 3, 200));
        }
        if (data.goal().longest() > 5_000 || data.results().longest() > 10_000) {
            problems.add(because("text-length", 5_000, 10_000));
        }
        if (data.partners().size() > MOST_PARTNERS
                || data.partners().stream().anyMatch(one -> one.length() > 200)
                || String.join("\n", data.partners()).length() > 2_000) {
            problems.add(because("partners", MOST_PARTNERS));
        }
        if (data.indicators().size() > MOST_INDICATORS) {
            problems.add(because("indicators", MOST_INDICATORS));
        }
        if ((data.longitude() == null) != (data.latitude() == null)) {
            problems.add(because("point"));
        }
        refuse(problems);
    }

    /** @throws Refused with everything that is missing */
    static void requireComplete(FactSheetData data) {
        List<Reason> missing = new ArrayList<>();
        if (data.goal().isEmpty()) {
            missing.add(because("goal-missing"));
        }
        if (data.areas().isEmpty()) {
            missing.add(because("areas-missing"));
        }
        if (data.goals().isEmpty()) {
            missing.add(because("goals-missing"));
        }
        refuse(missing);
    }

    /** @return the reason, without what surrounds it. @throws Refused where there is none or it is too long */
    static String reason(String reason) {
        if (reason == null || reason.isBlank() || reason.strip().length() > LONGEST_REASON) {
            throw new Refused(because("reason-missing", LONGEST_REASON));
        }
        return reason.strip();
    }

    private static void refuse(List<Reason> problems) {
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
    }

    static Reason because(String what, Object... arguments) {
        return Reason.of("projects.fact-sheet." + what, arguments);
    }
}
