package de.dresden.smartparticipation.projects.grant;

import java.io.Serializable;

/**
 * A project's part of a year of a budget line, cents.
 *
 * @param line number of the line
 * @param title what it is for
 * @param year the budget year
 * @param reservedCents set aside
 * @param committedCents bound
 * @param paidCents paid of what is bound
 * @param frozen whether the year is frozen
 */
public record BudgetShareRow(
        String line, String title, int year, long reservedCents, long committedCents, long paidCents, boolean frozen)
        implements Serializable {}
