package de.dresden.smartparticipation.platform.payment;

import java.io.Serializable;
import java.time.Instant;

/**
 * A decision on the amount that a person may order.
 *
 * @param id key
 * @param account key of the person's account
 * @param person name
 * @param cents amount; 0: nothing
 * @param reason why
 * @param state where it stands
 * @param current whether it is the one that holds now
 * @param setById account of who set it
 * @param setBy name of who set it
 * @param setAt when
 * @param decidedBy name of who approved or refused it, or null
 * @param decidedAt when, or null
 * @param remark why it was refused, or null
 */
public record LimitRow(
        long id,
        long account,
        String person,
        long cents,
        String reason,
        LimitState state,
        boolean current,
        long setById,
        String setBy,
        Instant setAt,
        String decidedBy,
        Instant decidedAt,
        String remark)
        implements Serializable {}
