/**
 * Rounds of «Unternehmen helfen Unternehmen»: who is in, rules as data, computed variants with proof, release, and the answers of the pairs.
 *
 * <p>Life cycle of a round: DRAFT, OPEN (companies are in, variants are computed), PROPOSED (one variant waits for a second person),
 * RELEASED (its pairs are asked), CLOSED. In a released round those who are free again can be computed and released once more; what lives
 * stays. A variant is never changed: it keeps its rules, facts and every part of every score, and the checker of the matching verifies it
 * before it is stored and whenever it is shown. What a manager fixes or forbids by hand counts from the next variant on.
 *
 * <p>A pair is ASKED; ACCEPTED once all have accepted; DECLINED by one, with a reason; LAPSED where the last day passed. It lives while it
 * is asked or accepted and its round is open; the tables hold that a company is in one living pair only, whatever happens at once. When all
 * have accepted, {@link de.dresden.smartparticipation.projects.cooperation.round.PairAccepted} is fired in the same transaction.
 *
 * <p>Units: scores in points of 1,000, weights in percent, time to answer in days. A company waited as many closed rounds as it was in
 * without an accepted pair since its last one.
 *
 * <p>Changed by COOPERATION_MANAGER; read by AUDITOR too; a company answers by a secret link.
 */
package de.dresden.smartparticipation.projects.cooperation.round;
