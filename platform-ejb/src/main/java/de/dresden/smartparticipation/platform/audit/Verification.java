package de.dresden.smartparticipation.platform.audit;

import de.dresden.smartparticipation.platform.chain.ChainHead;
import java.io.Serializable;

/**
 * What came out of checking the chain.
 *
 * @param entries links that were found whole, before the first break
 * @param erased payloads among them that were erased as it is noted; their entries are whole
 * @param waiting entries that are not linked yet
 * @param head end of the chain as it was checked
 * @param broken the first break, or null where all is whole
 */
public record Verification(long entries, long erased, long waiting, ChainHead head, ChainBreak broken)
        implements Serializable {

    public boolean whole() {
        return broken == null;
    }
}
