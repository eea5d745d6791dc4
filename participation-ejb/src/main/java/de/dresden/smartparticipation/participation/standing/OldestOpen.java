package de.dresden.smartparticipation.participation.standing;

import de.dresden.smartparticipation.participation.contribution.ContributionState;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A contribution that has waited long.
 *
 * @param reference its reference
 * @param title its title as it may be shown
 * @param state where it stands
 * @param topic name of its topic, or null
 * @param department name of the department that leads its answer, or null
 * @param receivedAt when it was received
 * @param due last day for its answer, or null
 */
public record OldestOpen(
        String reference,
        String title,
        ContributionState state,
        String topic,
        String department,
        Instant receivedAt,
        LocalDate due)
        implements Serializable {}
