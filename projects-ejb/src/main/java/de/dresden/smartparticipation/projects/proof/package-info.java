/**
 * Proofs of use and what follows from them. What a proof comes to and its interest are worked out in {@code proof.core}; here the base
 * rates are kept, which everybody who works with projects reads and the treasury imports as the Bundesbank makes them known.
 */
package de.dresden.smartparticipation.projects.proof;
