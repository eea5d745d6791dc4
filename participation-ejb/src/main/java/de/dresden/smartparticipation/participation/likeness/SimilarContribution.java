package de.dresden.smartparticipation.participation.likeness;

import java.io.Serializable;

/**
 * A contribution that looks like the one that is being written.
 *
 * @param reference as {@code BE-2026-00042}
 * @param title its title, as it may be shown
 * @param beginning the first words of its text, as they may be shown
 * @param supporters how many support it
 * @param likeness how alike, 0 to 1
 */
public record SimilarContribution(String reference, String title, String beginning, long supporters, double likeness)
        implements Serializable {}
