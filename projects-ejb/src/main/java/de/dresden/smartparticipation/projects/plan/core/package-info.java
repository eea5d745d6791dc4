/**
 * How a plan behaves, without a database: what has to move when something moves, what is critical, how much anything may slip. Days are
 * calendar days, the last one included. A package begins in the morning of its first day and ends in the evening of its last one; a
 * milestone is the evening of its day.
 */
package de.dresden.smartparticipation.projects.plan.core;
