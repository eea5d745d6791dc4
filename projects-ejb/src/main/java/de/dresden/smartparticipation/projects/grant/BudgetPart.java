package de.dresden.smartparticipation.projects.grant;

import java.io.Serializable;

/**
 * What a budget line bears of a notice in a year.
 *
 * @param line number of the line
 * @param year the budget year
 * @param cents more than 0: bound; less than 0: given back
 */
public record BudgetPart(String line, int year, long cents) implements Serializable {}
