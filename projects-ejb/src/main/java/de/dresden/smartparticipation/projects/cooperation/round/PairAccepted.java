package de.dresden.smartparticipation.projects.cooperation.round;

/**
 * All companies of a pair have accepted; fired in the transaction in which the last one did.
 *
 * @param pair the pair, ACCEPTED
 */
public record PairAccepted(PairFrame pair) {}
