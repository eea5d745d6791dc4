package de.dresden.smartparticipation.rewards.offer;

import de.dresden.smartparticipation.platform.fault.Reason;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Locale;

/**
 * How the tax office classifies an offer.
 *
 * @param taxClass what it is
 * @param taxPercent rate: 0, 7 or 19
 * @param fileNumber file number or letter of the tax office, 1 to 100 characters
 * @param decidedOn day of its answer
 * @param recordedBy name of who recorded it; null in a command
 */
public record TaxDecision(TaxClass taxClass, int taxPercent, String fileNumber, LocalDate decidedOn, String recordedBy)
        implements Serializable {

    boolean fits(TaxClass wanted, int percent) {
        return taxClass == wanted && taxPercent == percent;
    }

    /** The sentence that says how the decision differs from what an offer says. */
    Reason differs(TaxClass wanted, int percent) {
        return Reason.of("rewards.offer.tax-decision-differs", word(taxClass), taxPercent, word(wanted), percent);
    }

    private static Reason word(TaxClass one) {
        return Reason.of(
                "rewards.tax-class." + one.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** For a command. */
    public static TaxDecision of(TaxClass taxClass, int taxPercent, String fileNumber, LocalDate decidedOn) {
        return new TaxDecision(taxClass, taxPercent, fileNumber == null ? null : fileNumber.strip(), decidedOn, null);
    }
}
