/**
 * Consultations as they are set up: what is asked, where, when, by whom, on which topics, with which standard replies.
 *
 * <p>Life cycle: DRAFT, PUBLISHED (citizens see it and take part while the participation phase runs), CLOSED (nothing more is
 * taken in), EVALUATED (every contribution is answered, or refused with a ground), ARCHIVED. Back only from CLOSED and
 * EVALUATED, with a reason, and to DRAFT while nothing was contributed. Phases change with the clock, nobody switches them;
 * only closing ends the participation early and begins the evaluation, and the results wait until the consultation is
 * evaluated. The planned days stay as they were announced.
 *
 * <p>Changed only by a CONSULTATION_MANAGER of the responsible department. Drafts are seen by that department's managers and
 * moderators and by the auditors, everything else by all who work with consultations.
 */
package de.dresden.smartparticipation.participation.consultation;
