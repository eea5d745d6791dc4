package de.dresden.smartparticipation.rewards.offer;

import java.io.Serializable;
import java.time.LocalDate;

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

    /** For a command. */
    public static TaxDecision of(TaxClass taxClass, int taxPercent, String fileNumber, LocalDate decidedOn) {
        return new TaxDecision(taxClass, taxPercent, fileNumber == null ? null : fileNumber.strip(), decidedOn, null);
    }
}
