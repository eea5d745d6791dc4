package de.dresden.smartparticipation.rewards.settlement;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.text.TypedText;

/** What a text, or an amount, of a settlement may be. */
final class SettlementRules {

    static final int LONGEST = 2_000;

    /** Shorter is no answer to somebody who objects. */
    static final int SHORTEST_ANSWER = 10;

    static final long MOST_CENTS = 10_000_000;

    private SettlementRules() {}

    /** @throws Refused where nothing is said, or too much */
    static String text(String given) {
        String text = TypedText.text(given);
        if (text == null || text.length() > LONGEST) {
            throw new Refused(Reason.of("rewards.settlement.reason", LONGEST));
        }
        return text;
    }

    /** @throws Refused where it is too short to answer anything, or too long */
    static String answer(String given) {
        String text = TypedText.text(given);
        if (text == null || text.length() < SHORTEST_ANSWER || text.length() > LONGEST) {
            throw new Refused(Reason.of("rewards.settlement.answer", SHORTEST_ANSWER, LONGEST));
        }
        return text;
    }

    /** @throws Refused where a line would be changed though it is found right: nobody means both */
    static void noAmount(Long cents) {
        if (cents != null) {
            throw new Refused(Reason.of("rewards.settlement.rejected-with-amount"));
        }
    }

    /** @throws Refused where it is no amount of a line */
    static void amount(Long cents) {
        if (cents != null && (cents < 0 || cents > MOST_CENTS)) {
            throw new Refused(Reason.of("rewards.settlement.amount", MOST_CENTS / 100));
        }
    }
}
