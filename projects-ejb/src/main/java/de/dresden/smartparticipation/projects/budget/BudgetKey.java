package de.dresden.smartparticipation.projects.budget;

import java.io.Serializable;

/**
 * A year of a line as somebody has seen it, for the next command.
 *
 * @param line number of the line
 * @param year the budget year
 * @param movements how many movements it had; null: whatever happened meanwhile
 */
public record BudgetKey(String line, int year, Long movements) implements Serializable {}
