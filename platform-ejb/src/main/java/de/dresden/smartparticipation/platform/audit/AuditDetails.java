package de.dresden.smartparticipation.platform.audit;

import de.dresden.smartparticipation.platform.chain.ChainHead;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * One entry with all that is known of it.
 *
 * @param entry the entry
 * @param changes the values before and after, by name
 * @param digest salted SHA-256 of the values, hexadecimal
 * @param link place and hash in the chain, or null while it waits to be linked
 * @param erasedAt when the values were erased, or null
 */
public record AuditDetails(AuditRow entry, List<AuditChange> changes, String digest, ChainHead link, Instant erasedAt)
        implements Serializable {

    public AuditDetails {
        changes = List.copyOf(changes);
    }
}
