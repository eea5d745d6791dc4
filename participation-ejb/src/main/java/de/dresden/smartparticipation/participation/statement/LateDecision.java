package de.dresden.smartparticipation.participation.statement;

import de.dresden.smartparticipation.platform.fault.Reason;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * The ruling on a late statement, with what the law asks for ({@code Rule.LATE_STATEMENTS}): it may be
 * left aside only where the city did not know its content and need not have known it, and where its content does not matter for
 * the lawfulness of the plan. It is never deleted.
 *
 * @param ruling considered or left aside
 * @param known whether the city knew the content or should have known it, as from another statement, an agency or an own survey
 * @param lawfulness whether the content matters for the lawfulness of the plan
 * @param reason why, in the clerk's words
 */
public record LateDecision(LateRuling ruling, boolean known, boolean lawfulness, String reason)
        implements Serializable {

    static final int LONGEST = 4_000;
    private static final int SHORTEST = 10;

    public LateDecision {
        reason = reason == null ? "" : reason.strip();
    }

    /**
     * Why it cannot be ruled so; nothing where it can.
     *
     * @param rule as it is cited in the plan's procedure
     */
    List<Reason> against(Timing timing, String rule) {
        List<Reason> against = new ArrayList<>();
        if (timing != Timing.LATE) {
            against.add(because("not-late", rule));
        }
        if (ruling == null) {
            against.add(because("ruling-missing"));
        }
        if (reason.length() < SHORTEST || reason.length() > LONGEST) {
            against.add(because("late-reason", SHORTEST, LONGEST));
        }
        if (ruling == LateRuling.LEFT_ASIDE && known) {
            against.add(because("late-known", rule));
        }
        if (ruling == LateRuling.LEFT_ASIDE && lawfulness) {
            against.add(because("late-lawfulness", rule));
        }
        return against;
    }

    private static Reason because(String what, Object... arguments) {
        return Reason.of("participation.statement." + what, arguments);
    }
}
