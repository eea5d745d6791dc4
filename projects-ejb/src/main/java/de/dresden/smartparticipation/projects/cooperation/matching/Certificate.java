package de.dresden.smartparticipation.projects.cooperation.matching;

/**
 * What proves that a matching is the best, one part for each level; {@link Checker} verifies it without knowing how it was found.
 *
 * @param most that there cannot be more pairs; null where the settings allow no more
 * @param worst that as many pairs cannot all be better than the worst one is; null where there is no pair
 * @param sum that such pairs cannot have a larger sum of scores, nor with that sum companies who waited longer
 */
public record Certificate(Barrier most, Barrier worst, Prices sum) {}
