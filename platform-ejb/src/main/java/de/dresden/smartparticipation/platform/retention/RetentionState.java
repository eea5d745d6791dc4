package de.dresden.smartparticipation.platform.retention;

import java.io.Serializable;
import java.time.Instant;

/**
 * Where a plan stands.
 *
 * @param version version to be named in a change; 0 while nothing is entered
 * @param offeredAt when it was offered to the archive, or null
 * @param valuation what the archive said, or null
 * @param archivist who said it there, or null
 * @param valuedAt when that was entered, or null
 * @param remark what the archive remarked, or null
 * @param handedOverAt when it was handed over, or null
 * @param disposedAt when data were disposed of last, or null
 */
public record RetentionState(
        long version,
        Instant offeredAt,
        ArchiveValuation valuation,
        String archivist,
        Instant valuedAt,
        String remark,
        Instant handedOverAt,
        Instant disposedAt)
        implements Serializable {

    static RetentionState none() {
        return new RetentionState(0, null, null, null, null, null, null, null);
    }

    public boolean mayOffer() {
        return offeredAt == null;
    }

    public boolean mayValue() {
        return offeredAt != null && handedOverAt == null && disposedAt == null;
    }

    public boolean mayHandOver() {
        return valuation != null && valuation.takesOver() && handedOverAt == null;
    }
}
