package de.dresden.smartparticipation.projects.proof;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Money that was paid out early and used late (§ 49a Abs. 4 VwVfG).
 *
 * @param cents how much, above 0
 * @param from first day that bears interest: the one after the time in which it had to be used
 * @param until day on which it was used; bears none any more
 */
public record LateUse(long cents, LocalDate from, LocalDate until) implements Serializable {}
