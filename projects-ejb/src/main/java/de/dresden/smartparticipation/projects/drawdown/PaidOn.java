package de.dresden.smartparticipation.projects.drawdown;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A payment to a project.
 *
 * @param day when the cash office booked it
 * @param cents amount
 */
public record PaidOn(LocalDate day, long cents) implements Serializable {}
