/**
 * The money of city projects: budget lines (Buchungsstellen) by year, always committed + reserved + free. What changes is written as a
 * movement that stays; the tables derive the sums from it. The treasury plans, freezes, carries over and
 * decides releases; project managers of the line's department reserve, commit and ask for releases; grants and payments
 * come in by {@link de.dresden.smartparticipation.projects.budget.Budgets}. Years of lines are locked first of all, by line and year.
 */
package de.dresden.smartparticipation.projects.budget;
