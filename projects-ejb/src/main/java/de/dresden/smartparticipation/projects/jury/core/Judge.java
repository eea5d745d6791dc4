package de.dresden.smartparticipation.projects.jury.core;

/**
 * A member or alternate of a jury who accepted.
 *
 * @param id key
 * @param alternate whether the person only stands in for another
 * @param standsFor whom; null: whoever is missing
 * @param serving whether the appointment runs today
 */
public record Judge(long id, boolean alternate, Long standsFor, boolean serving) {}
