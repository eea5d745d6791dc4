package de.dresden.smartparticipation.rewards.ledger;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What is proved of the books as a day is closed. */
public enum BooksCheck {
    /** All accounts together come to zero. */
    SUM,
    /** A wallet has what its posted transfers leave. */
    BALANCE,
    /** What a wallet expects and has set aside is what its pending transfers say. */
    PENDING,
    /** No wallet, partner or expiry is below zero. */
    NEGATIVE,
    /** What a wallet may spend is what remains of its lots. */
    LOTS,
    /** What remains of a lot is what was not taken from it. */
    LOT,
    /** Each posted grant has its lot, and no other. */
    NO_LOT,
    /** What has not ended waits, and nothing else does. */
    NOT_WAITING,
    /** What a budget has given is what was granted of it. */
    BUDGET,
    /** The balances of all accounts at the end of the day come to zero. */
    TRIAL_BALANCE,
    /** The day closed before it still comes to what it came to then: nothing was booked into it afterwards. */
    EARLIER,
    /** No entry of the journal was changed, left out or put between. */
    CHAIN;

    /** The word under which its problems are kept. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What a kept problem, as {@code lots:4711}, is a problem of. */
    static Optional<BooksCheck> of(String problem) {
        return Arrays.stream(values())
                .filter(check -> problem.startsWith(check.word() + ":"))
                .findFirst();
    }
}
