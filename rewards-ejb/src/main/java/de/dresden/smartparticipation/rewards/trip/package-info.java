/**
 * Trips that members report: how, how far, when, how long. Never where: no coordinate comes in and none is kept, at most the
 * names of two Stadtteile.
 *
 * <p>A trip is judged when it comes in ({@link de.dresden.smartparticipation.rewards.trip.check.Plausibility}): accepted, accepted
 * up to the day's limit, to be looked at by a clerk, or rejected; each with a sentence. What a clerk or the rules rejected the
 * member may object to once, and another clerk decides. Life cycle: ACCEPTED, REVIEW or REJECTED; REVIEW becomes ACCEPTED or
 * REJECTED; ACCEPTED may be REVERSED; REJECTED and REVERSED may become ACCEPTED by an appeal.
 *
 * <p>A trip keeps the set, factor and baseline of its day. What counted on a day counts against its limit for ever, also where a
 * trip was reversed. After 90 days the start becomes the hour and the details become sums of the day.
 *
 * <p>The same trip of two members is one that is nearly the same ({@link
 * de.dresden.smartparticipation.rewards.trip.check.SameMovement}); a clerk looks at the second.
 *
 * <p>Who may change it: members report and object; clerks of the programme decide.
 */
package de.dresden.smartparticipation.rewards.trip;
