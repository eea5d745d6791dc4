package de.dresden.smartparticipation.rewards.settlement;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A settlement in a list.
 *
 * @param reference as {@code AB-2026-0007}
 * @param partnerReference as {@code PT-2026-0007}
 * @param partner name of the partner
 * @param month first day of the month
 * @param state where it stands
 * @param since since when
 * @param lines how many lines it has
 * @param taler whole Taler that members paid, without those that went back
 * @param cents what the lines come to, tax included; below zero where more was taken back
 * @param payableCents what is paid
 * @param objectUntil last day for objections, or null while it is a draft
 * @param openObjections how many objections wait for an answer
 * @param paymentOrder order of the payment, or null
 */
public record SettlementRow(
        String reference,
        String partnerReference,
        String partner,
        LocalDate month,
        SettlementState state,
        Instant since,
        long lines,
        long taler,
        long cents,
        long payableCents,
        LocalDate objectUntil,
        long openObjections,
        String paymentOrder)
        implements Serializable {}
