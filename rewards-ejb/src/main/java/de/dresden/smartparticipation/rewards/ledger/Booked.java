package de.dresden.smartparticipation.rewards.ledger;

import java.io.Serializable;

/**
 * The answer to who asked for a transfer.
 *
 * @param id its name
 * @param transfer its key in the journal; 0 where it was not booked
 * @param outcome what became of it
 */
public record Booked(TransferId id, long transfer, Outcome outcome) implements Serializable {}
