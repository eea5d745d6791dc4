/**
 * Members redeem offers for their Taler.
 *
 * <p>Life cycle: reserved (Taler set aside, one taken from the stock), then redeemed once, or cancelled by the member, or expired;
 * then everything goes back. How it is redeemed depends on the offer: the partner's people scan a QR code or type the code; they tick
 * it off a list; or the member looks at a code that the partner has handed in.
 *
 * <p>A code is kept as a keyed hash: who reads the table redeems nothing. What the member shows as a QR code is signed and holds
 * for a minute. Who guesses is slowed down, by account and by network.
 *
 * <p>Order of locks: the member's wallet (by the ledger), the offer's stock, the redemption's row.
 *
 * <p>Units: price in whole Taler, payout in cents. {@code rewards.v_redeemed} is what is settled with the partners.
 *
 * <p>Who may change it: members their own, the people of a partner those of its own offers. Clerks and the treasury read.
 */
package de.dresden.smartparticipation.rewards.redemption;
