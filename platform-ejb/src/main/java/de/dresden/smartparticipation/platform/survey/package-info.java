/**
 * Surveys of any programme: a questionnaire with sections, questions and conditions, the sheets that people send, and what
 * they add up to. Knows nothing of the programmes but the {@link de.dresden.smartparticipation.platform.happening.Subject}
 * a survey belongs to, and asks for no right: that is the business of the boundary that uses it.
 *
 * <p>Life cycle: a questionnaire changes freely until the first sheet has come in; from then on only in ways that lose
 * nothing ({@link LosesNothing}), and every edition that was answered is kept. A sheet that needs a confirmed address waits
 * apart and is counted under a new random key, so that no row leads from an answer to a person; who has taken part is kept
 * as a keyed hash in a table of its own, without a moment.
 *
 * <p>Numbers of fewer than five people are hidden, and as many others that they cannot be computed ({@link ProtectedLine},
 * {@link ProtectedTable}). While sheets come in, everybody but who may export them reads a snapshot ({@link Snapshot}); when it is
 * over the results are exact.
 *
 * <p>The core ({@link Questionnaire}, {@link Filling}, {@link SurveyTally}, {@link CrossTable}) is plain Java: exact in whole
 * numbers and decimals, no floating point, no clock, no database.
 */
package de.dresden.smartparticipation.platform.survey;
