package de.dresden.smartparticipation.rewards.ledger;

import de.dresden.smartparticipation.platform.approval.ApprovalState;
import java.io.Serializable;
import java.time.Instant;

/**
 * A correction in a list.
 *
 * @param reference {@code TK-2026-0001}
 * @param grant name of the grant
 * @param member key of the member
 * @param owner reference of the member, or its key where the member has left
 * @param taler how many Taler shall be taken back
 * @param reason why
 * @param state where its approval stands
 * @param proposedBy full name of who proposed it, or null
 * @param proposedAt when, or null
 * @param reclaimed how many were taken back, or null as long as it is not carried out
 * @param writtenOff how many were written off, or null as long as it is not carried out
 */
public record CorrectionRow(
        String reference,
        String grant,
        long member,
        String owner,
        long taler,
        String reason,
        ApprovalState state,
        String proposedBy,
        Instant proposedAt,
        Long reclaimed,
        Long writtenOff)
        implements Serializable {}
