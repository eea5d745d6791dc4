package de.dresden.smartparticipation.rewards.settlement;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What a month comes to.
 *
 * @param month its first day
 * @param settlements how many there are
 * @param open how many of them are neither paid nor closed
 * @param taler whole Taler
 * @param cents what the lines come to
 * @param paidCents what was paid
 */
public record MonthSum(LocalDate month, long settlements, long open, long taler, long cents, long paidCents)
        implements Serializable {}
