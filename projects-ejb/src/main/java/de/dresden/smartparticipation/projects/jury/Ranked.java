package de.dresden.smartparticipation.projects.jury;

import java.io.Serializable;

/**
 * An application in a jury's ranking.
 *
 * @param application its key
 * @param reference its reference, as {@code AN-2026-0001}
 * @param rank place, from 1; those with the same score share one, and the next is counted on (1, 2, 2, 4)
 * @param scoreNumerator with the next the score between 0 and 1, exact
 * @param scoreDenominator positive
 * @param recommended whether the jury recommends it
 */
public record Ranked(
        long application, String reference, int rank, long scoreNumerator, long scoreDenominator, boolean recommended)
        implements Serializable {}
