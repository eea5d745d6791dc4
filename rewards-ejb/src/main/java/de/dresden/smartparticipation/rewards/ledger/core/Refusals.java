package de.dresden.smartparticipation.rewards.ledger.core;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.rewards.ledger.Issuer;
import de.dresden.smartparticipation.rewards.ledger.TransferId;
import java.time.Instant;
import java.util.Locale;

/** The sentences with which the ledger says no; one for the core, the boundary and the tests. */
public final class Refusals {

    private static final String ROOM = "rewards.ledger.";

    private Refusals() {}

    /** Under this name something else is booked. */
    public static Reason otherContent(TransferId id) {
        return Reason.of(ROOM + "other-content", id.text());
    }

    public static Reason unknown(TransferId id) {
        return Reason.of(ROOM + "unknown-transfer", id.text());
    }

    /**
     * @param available how many Taler are there
     * @param wanted how many are asked for
     */
    public static Reason notEnough(long available, long wanted) {
        return Reason.of(ROOM + "not-enough", available, wanted);
    }

    public static Reason budgetSpent(Issuer issuer, int year) {
        return Reason.of(ROOM + "budget-spent", issuer.word(), String.valueOf(year));
    }

    static Reason notDue(TransferId id, Instant due) {
        return Reason.of(ROOM + "not-due", id.text(), due);
    }

    static Reason tooLate(TransferId id, Instant due) {
        return Reason.of(ROOM + "too-late", id.text(), due);
    }

    static Reason endedOtherwise(TransferId id, Resolution standing) {
        return Reason.of(
                ROOM + "ended-otherwise",
                id.text(),
                Reason.of("rewards.resolution." + standing.name().toLowerCase(Locale.ROOT)));
    }

    /** Only what counts can be corrected or undone; what is pending is called off. */
    public static Reason notPosted(TransferId id) {
        return Reason.of(ROOM + "not-posted", id.text());
    }

    public static Reason correctedAlready(TransferId id) {
        return Reason.of(ROOM + "corrected-already", id.text());
    }

    /** @param most how many Taler the grant was of */
    public static Reason moreThanGranted(TransferId id, long most) {
        return Reason.of(ROOM + "more-than-granted", id.text(), most);
    }

    /** The member has left. */
    public static Reason walletClosed() {
        return Reason.of(ROOM + "wallet-closed");
    }

    /** @param taken how many Taler of the budget are granted already */
    public static Reason belowWhatIsTaken(long taken) {
        return Reason.of(ROOM + "budget-below-taken", taken);
    }
}
