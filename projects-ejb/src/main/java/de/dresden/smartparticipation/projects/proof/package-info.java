/**
 * Proofs of use (Verwendungsnachweise) and what follows from them. A proof is awaited from the grant on, handed in by its recipient under a
 * secret link or entered by the city, checked by one project manager of the department and accepted by another; while it is checked the
 * recipient may be asked back. Where too much was paid a reclaim follows: hearing, notice by two, repayments and interest until it is
 * settled; before the notice it may be dropped. What a proof comes to and its interest are worked out in {@code proof.core}. The base rates
 * are kept here, too: everybody who works with projects reads them and the treasury imports them as the Bundesbank makes them known.
 */
package de.dresden.smartparticipation.projects.proof;
