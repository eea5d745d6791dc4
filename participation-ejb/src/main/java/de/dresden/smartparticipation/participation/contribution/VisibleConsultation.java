package de.dresden.smartparticipation.participation.contribution;

import java.io.Serializable;

/**
 * A consultation some of whose contributions somebody may see.
 *
 * @param id key
 * @param reference as {@code BV-2026-001}
 * @param title title
 * @param hosted whether all of its contributions are seen, also before moderation
 * @param shared whether what passed moderation is seen
 * @param takesIn whether contributions may be entered
 */
public record VisibleConsultation(
        long id, String reference, String title, boolean hosted, boolean shared, boolean takesIn)
        implements Serializable {}
