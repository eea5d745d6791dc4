package de.dresden.smartparticipation.rewards.ledger;

import java.io.Serializable;
import java.time.Instant;

/**
 * An account in a list.
 *
 * @param id key
 * @param kind what it is for
 * @param owner reference of the member, key of one who has left, reference of the partner, name of the issuer; empty where there is only one
 * @param openedAt since when it is there
 * @param closedAt since when its member has left, or null
 * @param balance Taler that the posted transfers leave; below zero for issuers and the write-off
 * @param available what may be spent of it, of a wallet; else null
 * @param incoming granted and not posted yet, of a wallet; else null
 */
public record LedgerAccountRow(
        long id,
        AccountKind kind,
        String owner,
        Instant openedAt,
        Instant closedAt,
        long balance,
        Long available,
        Long incoming)
        implements Serializable {

    /** The funding partner it is of, or null. */
    public Issuer issuer() {
        return kind.issuer(owner);
    }

    /** Set aside for redemptions that are pending, of a wallet; else null. */
    public Long reserved() {
        return available == null ? null : Long.valueOf(balance - available);
    }
}
