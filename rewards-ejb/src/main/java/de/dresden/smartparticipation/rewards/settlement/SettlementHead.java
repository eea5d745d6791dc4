package de.dresden.smartparticipation.rewards.settlement;

import de.dresden.smartparticipation.platform.happening.Subject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;

/**
 * A settlement as its row has it; steps are rules on it ({@link SettlementChecks}) and conditional updates ({@link SettlementTable}).
 *
 * @param edition number of the latest statement; 0: none yet
 * @param cents what the lines come to
 * @param payableCents what is to be paid; 0 where nothing is
 * @param objectUntil last day for objections, or null while it is a draft
 * @param correctedBy who changed an amount, and in whose name
 * @param paymentOrder the latest order of its payment, or null
 */
record SettlementHead(
        long id,
        String reference,
        long partner,
        YearMonth month,
        SettlementState state,
        int edition,
        long taler,
        long cents,
        long carriedCents,
        long payableCents,
        LocalDate objectUntil,
        Set<Long> correctedBy,
        String paymentOrder) {

    static final String TYPE = "settlement";

    Subject subject() {
        return new Subject(TYPE, id, reference);
    }

    /** Whether nobody can object to it any more. */
    boolean undisputed(LocalDate today) {
        return state == SettlementState.AGREED
                || state == SettlementState.UNPAID
                || (state == SettlementState.ISSUED && today.isAfter(objectUntil));
    }

    /** Number of its statement of this edition. */
    String statement(int number) {
        return number == 1 ? reference : reference + "-" + number;
    }
}
