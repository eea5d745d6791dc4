package de.dresden.smartparticipation.participation.plan;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * An extension of a round.
 *
 * @param from last day before
 * @param until last day since
 * @param reason why
 * @param at when it was decided
 */
public record ExtensionRow(LocalDate from, LocalDate until, String reason, Instant at) implements Serializable {}
