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
 * @param recommendation what the jury recommends to the city; not recommended also where it said nothing
 * @param place in which order it moves up, from 1; null for all others
 */
public record Ranked(
        long application,
        String reference,
        int rank,
        long scoreNumerator,
        long scoreDenominator,
        RecommendationKind recommendation,
        Integer place)
        implements Serializable {}
