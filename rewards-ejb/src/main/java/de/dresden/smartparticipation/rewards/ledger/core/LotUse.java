package de.dresden.smartparticipation.rewards.ledger.core;

/**
 * What a transfer took from a lot, or gave back to it.
 *
 * @param lot key of the lot
 * @param taler how many, at least 1
 */
public record LotUse(long lot, long taler) {}
