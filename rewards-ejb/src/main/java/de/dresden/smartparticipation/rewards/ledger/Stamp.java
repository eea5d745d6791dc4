package de.dresden.smartparticipation.rewards.ledger;

import java.time.Instant;

/**
 * Who writes into the journal, and when.
 *
 * @param by account, or null where it is a member or the product itself
 * @param at now
 */
record Stamp(Long by, Instant at) {}
