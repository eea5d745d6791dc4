package de.dresden.smartparticipation.projects.drawdown;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A payment request in a list.
 *
 * @param reference its number
 * @param kind what is asked for
 * @param cents amount
 * @param state where it stands
 * @param askedOn day on which it was handed in
 * @param askedBy who handed it in on behalf; null: the recipient
 * @param paidOn when it was paid, or null
 * @param order number of its payment order, or null
 */
public record DrawdownRow(
        String reference,
        DrawdownKind kind,
        long cents,
        DrawdownState state,
        LocalDate askedOn,
        String askedBy,
        LocalDate paidOn,
        String order)
        implements Serializable {}
