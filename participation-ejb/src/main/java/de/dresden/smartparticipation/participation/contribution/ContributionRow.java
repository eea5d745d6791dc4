package de.dresden.smartparticipation.participation.contribution;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A contribution in a list.
 *
 * @param reference as {@code BE-2026-00042}
 * @param number number within the consultation
 * @param title title as it may be shown outside
 * @param state where it stands
 * @param consultation title of its consultation
 * @param topic name of its topic, or null
 * @param department code of the lead department, or null
 * @param person name of who works on it, or null
 * @param receivedAt when it came in
 * @param due last day for the answer, or null
 * @param channel the way it came
 * @param area key of the Stadtteil, or null
 * @param version for the next change
 */
public record ContributionRow(
        String reference,
        String number,
        String title,
        ContributionState state,
        String consultation,
        String topic,
        String department,
        String person,
        Instant receivedAt,
        LocalDate due,
        Channel channel,
        String area,
        long version)
        implements Serializable {}
