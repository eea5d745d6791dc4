/**
 * What the city decides on the applications to a call, after jury and public vote.
 *
 * <p>The first decision of a call takes all that are eligible: each is SELECTED with a sum, WAITING with a place on the list of those who
 * move up, or NOT_SELECTED with a reason. What differs from the rule of the vote, the jury's recommendation or the order of the list has a
 * reason of its own. A later decision takes those on the list, where a selected one was withdrawn or the budget grew.
 *
 * <p>Life cycle: drawn up, proposed, confirmed by another person or returned; discarded while it is a draft. Confirmed, it moves the
 * applications, opens the projects and tells the applicants, and stays. A decision is called by its call and number, {@code FA-2026-01/1}.
 *
 * <p>The tables hold: never more than was asked for, never more than the call's budget, never without a second person.
 *
 * <p>Changed by PROJECT_MANAGER of the call's department; TREASURER and AUDITOR read.
 */
package de.dresden.smartparticipation.projects.decision;
