/**
 * What the budget of a line in a year decides, without a database: what may be reserved, committed and paid, what a
 * freeze holds back, what goes into the next year, and which sums each movement changes. {@link
 * de.dresden.smartparticipation.projects.budget.core.BudgetBook} keeps a whole budget in memory out of these parts; the
 * boundary keeps it in tables out of the same parts. All money in cents.
 */
package de.dresden.smartparticipation.projects.budget.core;
