package de.dresden.smartparticipation.projects.plan;

import java.io.Serializable;
import java.time.Instant;

/**
 * A baseline.
 *
 * @param number 1 for the project's first one
 * @param at when the plan was frozen
 * @param by name of who froze it, or null
 * @param actingFor name of who was represented, or null
 */
public record BaselineRow(long id, long number, String title, Instant at, String by, String actingFor)
        implements Serializable {}
