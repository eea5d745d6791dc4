package de.dresden.smartparticipation.rewards.ledger.core;

import de.dresden.smartparticipation.rewards.ledger.TransferId;
import java.io.Serializable;

/**
 * How a correction of Taler that were granted by mistake is borne: what is still there is taken back, the rest is written off.
 *
 * @param reclaimed Taler taken back from the wallet
 * @param writtenOff Taler that are lost
 */
public record CorrectionSplit(long reclaimed, long writtenOff) implements Serializable {

    /** @param available what is in the wallet and not set aside */
    public static CorrectionSplit of(long taler, long available) {
        long there = Math.min(taler, available);
        return new CorrectionSplit(there, taler - there);
    }

    /** Name of the transfer that takes back. */
    public static TransferId reclaim(TransferId correction) {
        return correction.with("reclaim");
    }

    /** Name of the transfer that writes off. */
    public static TransferId writeOff(TransferId correction) {
        return correction.with("write-off");
    }
}
