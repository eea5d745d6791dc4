package de.dresden.smartparticipation.platform.payment;

import java.io.Serializable;
import java.time.Instant;

/**
 * One export of a batch's file.
 *
 * @param number the first is 1
 * @param reason why once more; null for the first
 * @param askedById account of who asked for it
 * @param askedBy name
 * @param askedAt when
 * @param decidedBy name of who approved or refused it, or null
 * @param decidedAt when, or null
 * @param refused whether it was refused
 * @param takenBy name of who took the file, or null
 * @param takenAt when, or null
 */
public record ExportRow(
        int number,
        String reason,
        long askedById,
        String askedBy,
        Instant askedAt,
        String decidedBy,
        Instant decidedAt,
        boolean refused,
        String takenBy,
        Instant takenAt)
        implements Serializable {

    /** Whether somebody has to approve it before the file leaves. */
    public boolean waits() {
        return number > 1 && decidedAt == null;
    }

    /** Whether the file may leave now. */
    public boolean free() {
        return takenAt == null && !refused && !waits();
    }
}
