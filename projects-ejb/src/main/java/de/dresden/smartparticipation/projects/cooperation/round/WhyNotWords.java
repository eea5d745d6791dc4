package de.dresden.smartparticipation.projects.cooperation.round;

import static de.dresden.smartparticipation.projects.cooperation.round.AcceptableRound.because;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.projects.cooperation.matching.WhyNot;

/** Says why two are not paired: what the whole would lose, level by level. */
final class WhyNotWords {

    private WhyNotWords() {}

    /** @param score of the two @param excluded which rule excludes them, or null @param smallest score of the round @param fixed how many pairs are fixed; they count for none of it */
    static Reason of(WhyNot answer, int score, Reason excluded, int smallest, int fixed) {
        return switch (answer.answer()) {
            case PAIRED -> because("why.paired");
            case EXCLUDED, TOO_SMALL -> excluded == null ? because("why.too-small", score, smallest) : excluded;
            case FORBIDDEN -> because("why.forbidden");
            case FIXED -> because("why.fixed");
            case NO_MORE_PAIRS -> because("why.no-more-pairs");
            case AS_GOOD -> because("why.as-good");
            case WORSE -> worse(answer, fixed);
        };
    }

    private static Reason worse(WhyNot answer, int fixed) {
        WhyNot.Loss loss = answer.loss();
        if (loss.pairs() > 0) {
            return because("why.fewer-pairs", loss.pairs());
        }
        if (loss.worst() > 0) {
            return because(
                    loss.sum() >= 0 ? "why.worse-worst" : "why.worse-worst-alone",
                    answer.with().worst(),
                    answer.best().worst(),
                    Math.abs(loss.sum()),
                    fixed);
        }
        return loss.sum() > 0 ? because("why.smaller-sum", loss.sum()) : because("why.waited", loss.waited());
    }
}
