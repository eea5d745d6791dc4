package de.dresden.smartparticipation.platform.payment;

import java.io.Serializable;
import java.time.Instant;

/**
 * What was handed over together.
 *
 * @param id key
 * @param reference what it is called, as {@code KB-2026-00001}
 * @param format as what
 * @param orders how many orders
 * @param cents their sum
 * @param open how many of them wait for the answer of the cash office
 * @param returned how many came back
 * @param fileName name of its file
 * @param fileHash SHA-256 of its file, hexadecimal
 * @param madeBy name of who handed it over
 * @param madeAt when
 * @param exports how often its file left the product
 * @param waits whether a further export waits for another person's approval
 */
public record BatchRow(
        long id,
        String reference,
        BatchFormat format,
        long orders,
        long cents,
        long open,
        long returned,
        String fileName,
        String fileHash,
        String madeBy,
        Instant madeAt,
        long exports,
        boolean waits)
        implements Serializable {

    /** Whether everything of it is answered. */
    public boolean isDone() {
        return open == 0;
    }
}
