package de.dresden.smartparticipation.rewards.ledger;

import de.dresden.smartparticipation.platform.chain.ChainHead;
import de.dresden.smartparticipation.platform.persistence.Sql;
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

    /**
     * For programs outside the container: checks the whole chain of a database, as of a restored backup.
     *
     * @param sql in one transaction, so that the chain is read piece by piece
     * @param noted an end that was written down earlier, or null
     */
    public static LedgerVerification of(Sql sql, ChainHead noted) {
        return LedgerChain.reading(sql).verify(noted, entries -> {});
    }

    public boolean whole() {
        return broken == null;
    }
}
