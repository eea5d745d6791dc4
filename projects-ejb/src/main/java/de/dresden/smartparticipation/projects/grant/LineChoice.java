package de.dresden.smartparticipation.projects.grant;

import java.io.Serializable;

/**
 * A year of a budget line that may bear a notice.
 *
 * @param line number of the line
 * @param title what it is for
 * @param year the budget year
 * @param freeCents free
 * @param reservedCents set aside for this project
 * @param frozen whether the year is frozen
 */
public record LineChoice(String line, String title, int year, long freeCents, long reservedCents, boolean frozen)
        implements Serializable {}
