/**
 * What the ledger decides, without a database: what a transfer may be, how it ends, from which lots it takes, which slice of a
 * budget pays, how a correction is borne, how an entry is hashed. {@link de.dresden.smartparticipation.rewards.ledger.core.Books} keeps a whole ledger
 * in memory out of these parts; the boundary keeps it in tables out of the same parts.
 */
package de.dresden.smartparticipation.rewards.ledger.core;
