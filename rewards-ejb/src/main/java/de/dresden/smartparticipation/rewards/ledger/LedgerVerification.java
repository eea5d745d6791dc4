package de.dresden.smartparticipation.rewards.ledger;

import de.dresden.smartparticipation.platform.chain.ChainHead;
import java.io.Serializable;

/**
 * What came out of checking the chain over the journal.
 *
 * @param entries links that were found whole, before the first break
 * @param waiting entries that are not linked yet
 * @param head end of the chain as it was checked
 * @param broken the first break, or null where all is whole
 */
public record LedgerVerification(long entries, long waiting, ChainHead head, LedgerBreak broken)
        implements Serializable {

    public boolean whole() {
        return broken == null;
    }
}
