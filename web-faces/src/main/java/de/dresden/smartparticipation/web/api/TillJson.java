package de.dresden.smartparticipation.web.api;

import de.dresden.smartparticipation.platform.text.Texts;
import de.dresden.smartparticipation.rewards.redemption.TillAnswer;
import de.dresden.smartparticipation.rewards.redemption.TillReceipt;
import de.dresden.smartparticipation.web.format.Words;
import java.util.Locale;

/**
 * The answer at the till.
 *
 * @param outcome {@code REDEEMED}, {@code ALREADY}, {@code OVER}, {@code STALE}, {@code MISTYPED}, {@code UNKNOWN} or {@code TOO_MANY}
 * @param text what the person at the till is told
 * @param receipt of which redemption; left out where it is not known
 */
public record TillJson(String outcome, String text, TillReceipt receipt) {

    static TillJson of(TillAnswer answer, Locale language) {
        return new TillJson(
                answer.outcome().name(), Texts.in(language).text(Words.key(answer.outcome())), answer.receipt());
    }

    /** HTTP status of an outcome: only what was redeemed is a success. */
    static int status(TillAnswer answer) {
        return switch (answer.outcome()) {
            case REDEEMED -> 200;
            case ALREADY, OVER -> 409;
            case UNKNOWN -> 404;
            case STALE, MISTYPED -> 422;
            case TOO_MANY -> 429;
        };
    }
}
