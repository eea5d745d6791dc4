/**
 * Saved CO2 becomes Taler: so many milligrams one Taler (5 kg unless decided otherwise), the rest is carried to the member's next
 * trip. Taler are granted by the ledger, pending for 48 hours.
 *
 * <p>A trip that is taken back takes its milligrams out of the carry, which may become negative: the next trips fill it up. Taler
 * that are booked are never touched from here; who wants them back corrects them in the ledger with four eyes. Where the budget
 * of the funding partner is spent nothing is lost: the milligrams wait in the carry.
 *
 * <p>Nobody changes anything here by hand.
 */
package de.dresden.smartparticipation.rewards.earning;
