package de.dresden.smartparticipation.platform.payment;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The city's approval of the program that makes payment files, as it was recorded.
 *
 * @param id key
 * @param number number of the approval
 * @param approvedOn its day
 * @param fileId key of the document
 * @param fileName name of the document
 * @param debtor name of the city's account
 * @param account country and last four characters of the city's account
 * @param bic its bank, or null
 * @param recordedBy name of who recorded it
 * @param recordedAt when
 * @param endedBy name of who ended it, or null
 * @param endedAt when, or null
 * @param endedReason why, or null
 */
public record ProgramRow(
        long id,
        String number,
        LocalDate approvedOn,
        long fileId,
        String fileName,
        String debtor,
        String account,
        String bic,
        String recordedBy,
        Instant recordedAt,
        String endedBy,
        Instant endedAt,
        String endedReason)
        implements Serializable {

    public boolean isInForce() {
        return endedAt == null;
    }
}
