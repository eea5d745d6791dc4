package de.dresden.smartparticipation.projects.plan;

import java.io.Serializable;
import java.time.Instant;

/**
 * A move of a plan that can be undone.
 *
 * @param number the plan's count of moves with it
 * @param title what was moved
 * @param items how many items it moved
 * @param by name of whoever did it, or null
 */
public record MoveRow(long id, long number, String title, long items, String by, Instant at) implements Serializable {}
