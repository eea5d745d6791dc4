package de.dresden.smartparticipation.rewards.ledger;

import java.io.Serializable;
import java.time.Instant;

/**
 * A reservation's time was over before it was redeemed, or its member has left, and the Taler are back in the wallet. Told as a CDI
 * event in the transaction that gave them back; the wallet is locked then, so an observer keeps the order of locks by what it
 * locks itself.
 *
 * @param id name of the transfer
 * @param at when it was given back
 */
public record ReservationExpired(TransferId id, Instant at) implements Serializable {}
