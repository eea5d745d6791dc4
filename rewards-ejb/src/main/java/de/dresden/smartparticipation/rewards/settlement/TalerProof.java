package de.dresden.smartparticipation.rewards.settlement;

import java.io.Serializable;

/**
 * What the members paid as the settlement says it and as the ledger has it.
 *
 * @param settled whole Taler of the settlement's lines, without those that went back
 * @param booked whole Taler that the ledger posted for these redemptions into the partner's clearing account, without refunds
 * @param missing whole Taler posted there up to the end of the month that are in no settlement
 */
public record TalerProof(long settled, long booked, long missing) implements Serializable {

    /** Whole Taler that the ledger knows of and this settlement should have. */
    public long ledger() {
        return booked + missing;
    }

    public boolean holds() {
        return settled == booked && missing == 0;
    }
}
