package de.dresden.smartparticipation.projects.decision;

import java.io.Serializable;
import java.time.Instant;

/**
 * What the city granted an application.
 *
 * @param application key of the application
 * @param decision how the decision is called, as {@code FA-2026-01/1}
 * @param cents the sum, more than 0 and at most what was asked for
 * @param decidedAt when a second person confirmed it
 */
public record Granted(long application, String decision, long cents, Instant decidedAt) implements Serializable {}
