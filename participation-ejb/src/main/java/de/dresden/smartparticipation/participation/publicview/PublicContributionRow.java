package de.dresden.smartparticipation.participation.publicview;

import de.dresden.smartparticipation.platform.text.Wording;
import java.io.Serializable;
import java.time.Instant;

/**
 * A contribution in a list for citizens.
 *
 * @param reference as {@code BE-2026-00042}
 * @param title its title, as it may be shown
 * @param beginning the first words of its text, as they may be shown
 * @param topic name of its topic in both languages, or null
 * @param area key of its Stadtteil, or null
 * @param receivedAt when it came in
 * @param supporters how many support it
 * @param comments how many comments are shown
 * @param answered whether the city's answer is published
 */
public record PublicContributionRow(
        String reference,
        String title,
        String beginning,
        Wording topic,
        String area,
        Instant receivedAt,
        long supporters,
        long comments,
        boolean answered)
        implements Serializable {}
