/**
 * Applications (Anträge) for the money of a call.
 *
 * <p>Life cycle: a DRAFT is written in steps under a secret link, as long as the call takes applications in. Handed in, it counts from
 * that moment, becomes SUBMITTED once its e-mail address is confirmed, and stays as it is. IN_CHECK the city examines it, may ask back
 * (QUERIED, with a last day; then its sender corrects it) and finds it ELIGIBLE or REFUSED. After jury and vote it is SELECTED, WAITING
 * to move up, or NOT_SELECTED. Its sender may have it WITHDRAWN until the end. A draft that was not handed in is forgotten 30 days after
 * the intake.
 *
 * <p>{@link de.dresden.smartparticipation.projects.application.ApplicationCourse} is the one place that moves the state for other rooms;
 * {@link de.dresden.smartparticipation.projects.application.ApplicationDirectory} tells them what they need to know.
 *
 * <p>The costs, item by item, and who bears them add up to the cent, and what is asked for keeps to the terms of the call: told by
 * {@link de.dresden.smartparticipation.projects.application.FinancingAddsUp}, held by the tables.
 *
 * <p>Units: money in cents, shares in basis points, months in Dresden.
 *
 * <p>Changed by whoever holds the secret link. What was handed in is read by PROJECT_MANAGER of the call's department and AUDITOR, without
 * the contact by EVALUATOR of that department and of those that were asked for their view on it; never a draft.
 */
package de.dresden.smartparticipation.projects.application;
