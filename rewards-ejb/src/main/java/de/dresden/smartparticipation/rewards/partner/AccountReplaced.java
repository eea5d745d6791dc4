package de.dresden.smartparticipation.rewards.partner;

/**
 * Another account of a partner is in force.
 *
 * @param partner key of the partner
 */
public record AccountReplaced(long partner) {}
