/**
 * The ledger of the Taler: accounts, transfers between them, wallets and their lots, budgets, the chain over the journal.
 *
 * <p>A Taler is no money. It is granted by a funding partner, spent once for an offer of an admitted partner business, or it
 * expires: it cannot be bought, handed to another member or paid out, by the tables themselves. That is what keeps it outside of
 * payment services (ZAG § 2 Abs. 1 Nr. 10, limited networks); § 2 Abs. 2 ZAG asks for a notice above one million euros of
 * payouts in twelve months.
 *
 * <p>Life cycle of a transfer: booked as pending (a grant, a redemption), then posted, voided or expired, once; the others are
 * posted as they are booked. A transfer is never changed: a correction is another one that refers to it, decided by two people.
 *
 * <p>Whoever books holds the locks in one order: wallets by ascending account, then slices of budgets, then what the calling room
 * keeps. Accounts of issuers, partners, expiry and write-off have no stored balance, so nobody waits for them.
 */
package de.dresden.smartparticipation.rewards.ledger;
