package de.dresden.smartparticipation.rewards.settlement;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A statement that the partner was sent.
 *
 * @param reference its number
 * @param issuedAt when
 * @param issuedBy name of who issued it
 * @param objectUntil last day for objections
 * @param cents what its lines come to
 * @param taxCents the tax that it shows
 * @param invoice whether it is an invoice (Gutschrift) for at least a part
 * @param reason why it replaced the one before, or null
 * @param file key of the document
 * @param hash its SHA-256, hexadecimal
 */
public record StatementRow(
        String reference,
        Instant issuedAt,
        String issuedBy,
        LocalDate objectUntil,
        long cents,
        long taxCents,
        boolean invoice,
        String reason,
        long file,
        String hash)
        implements Serializable {

    /** Name of the document. */
    public String name() {
        return reference + ".pdf";
    }
}
