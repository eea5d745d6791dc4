package de.dresden.smartparticipation.projects.proof.core;

import java.time.LocalDate;

/**
 * A sum that bears interest for a time.
 *
 * @param ground why, which also tells what its first day is
 * @param cents the sum, more than 0
 * @param from first day that bears interest
 * @param until day on which it was given back or rightly used; it does not bear interest any more
 */
public record InterestPeriod(InterestGround ground, long cents, LocalDate from, LocalDate until) {}
