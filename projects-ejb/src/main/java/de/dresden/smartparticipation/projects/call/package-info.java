/**
 * Calls (Förderaufrufe): what a city funds, for whom, by which criteria, with how much money and when.
 *
 * <p>Life cycle: DRAFT, PUBLISHED (released by a second project manager of the department), CLOSED with a concluding word once all
 * is done, or CANCELLED with a reason. Phases follow the calendar, nobody switches them: days in Dresden, the last one included.
 * Ideas and applications may be taken in together, and so may jury and public vote; else one phase follows the other.
 *
 * <p>What two people release are the terms: money, who may apply, criteria, checklist, budget and the rule of selection. The first
 * version is released together with all texts and days, and publishes the call. A later change is a new version that waits for a second
 * person while the old one stays valid. The checklist is frozen once applications are checked by it, the criteria once the jury
 * scores, the rule of selection once the public votes, all of them once the city decides. Texts and the guideline may be bettered by one
 * person, and phases that are not over extended with a reason; days of jury and vote stay once they have begun.
 *
 * <p>Units: money in cents, shares in basis points (10,000 are the whole).
 *
 * <p>Changed only by a PROJECT_MANAGER of the call's department. Drafts are seen by them and by auditors, the rest by all who work with
 * projects; {@link de.dresden.smartparticipation.projects.call.PublicCalls} shows everybody what is published.
 */
package de.dresden.smartparticipation.projects.call;
