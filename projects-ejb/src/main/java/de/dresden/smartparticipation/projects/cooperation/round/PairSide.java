package de.dresden.smartparticipation.projects.cooperation.round;

/**
 * A company of a released pair.
 *
 * @param id key of its place in the pair
 * @param pair key of the pair
 * @param company key of the company
 * @param reference of round and company, as {@code RU-2026-01/UN-2026-0001}
 */
public record PairSide(long id, long pair, long company, String reference) {}
