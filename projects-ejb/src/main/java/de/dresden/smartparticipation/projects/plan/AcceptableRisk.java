package de.dresden.smartparticipation.projects.plan;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What may be said of a risk. */
final class AcceptableRisk {

    static final int MOST = 5;
    static final int SHORTEST = 3;
    static final int LONGEST_TITLE = 200;
    static final int LONGEST_TEXT = 2_000;

    private AcceptableRisk() {}

    /** The data as they are kept. @throws Refused with all that is wrong */
    static RiskData of(RiskData given) {
        List<Reason> reasons = new ArrayList<>();
        String title = text(given.title());
        if (title.length() < SHORTEST || title.length() > LONGEST_TITLE) {
            reasons.add(Reason.of("projects.risk.title", SHORTEST, LONGEST_TITLE));
        }
        String detail = text(given.detail());
        if (detail.length() > LONGEST_TEXT) {
            reasons.add(Reason.of("projects.risk.detail", LONGEST_TEXT));
        }
        if (!scale(given.probability()) || !scale(given.effect())) {
            reasons.add(Reason.of("projects.risk.scale", MOST));
        }
        String measure = text(given.measure());
        if (measure.length() < SHORTEST || measure.length() > LONGEST_TEXT) {
            reasons.add(Reason.of("projects.risk.measure", SHORTEST, LONGEST_TEXT));
        }
        if (given.owner() == null) {
            reasons.add(Reason.of("projects.risk.owner"));
        }
        if (!day(given.due())) {
            reasons.add(Reason.of("projects.risk.due"));
        }
        if (!reasons.isEmpty()) {
            throw new Refused(reasons);
        }
        return new RiskData(title, detail, given.probability(), given.effect(), measure, given.owner(), given.due());
    }

    /** Why something was done, as it is kept. */
    static String reason(String given) {
        String reason = text(given);
        if (reason.length() < SHORTEST || reason.length() > LONGEST_TEXT) {
            throw new Refused(Reason.of("projects.risk.reason", SHORTEST, LONGEST_TEXT));
        }
        return reason;
    }

    private static boolean scale(int value) {
        return value >= 1 && value <= MOST;
    }

    private static boolean day(LocalDate day) {
        return day != null && !day.isBefore(AcceptableItem.EARLIEST) && !day.isAfter(AcceptableItem.LATEST);
    }

    private static String text(String given) {
        return given == null ? "" : given.strip();
    }
}
