package de.dresden.smartparticipation.rewards.ledger;

import java.io.Serializable;
import java.time.Instant;

/**
 * An account in a list.
 *
 * @param id key
 * @param kind what it is for
 * @param owner reference of the member, key of one who has left or of the partner, name of the issuer; empty where there is only one
 * @param openedAt since when it is there
 * @param balance Taler that the posted transfers leave; below zero for issuers and the write-off
 * @param available what may be spent of it, of a wallet; else null
 * @param incoming granted and not posted yet, of a wallet; else null
 */
public record LedgerAccountRow(
        long id, AccountKind kind, String owner, Instant openedAt, long balance, Long available, Long incoming)
        implements Serializable {}
