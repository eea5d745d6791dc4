/**
 * Settling with partners: what a month's redemptions come to, the statement that the partner gets, and what of it is paid.
 *
 * <p>Life cycle: drafted for a partner and a month that is over (by the product itself or a clerk), issued as a statement; accepted by
 * the partner, or its time for objections runs out, or objections are answered, by a corrected statement where one is upheld; certified
 * «sachlich und rechnerisch richtig» by a clerk who changed none of its amounts; paid by a payment order that a treasurer orders ({@link
 * de.dresden.smartparticipation.platform.payment.PaymentOrders}), or to be paid again where that came back. Where nothing is to be paid
 * it is closed, and what it comes to below zero goes into the partner's next one.
 *
 * <p>Each redemption is in one settlement, by constraint; what was taken back of it later is a negative line of a later one. The Taler
 * of the lines are compared with what the ledger posted into the partner's clearing account, and a difference stops the certificate.
 * Nothing of the payment is booked in the ledger: Taler are never paid out.
 *
 * <p>Tax is shown only where the city writes the invoice (Gutschrift, § 14 Abs. 2 Satz 5 UStG) by agreement and the partner's status is
 * recorded; the class of each offer is what the tax office decided. Each line takes the status of its day: one that the partner proposed
 * counts from the day it named, once two clerks have followed it.
 *
 * <p>Who may change it: clerks of the partner's department; the partner's own people accept, object, and propose their tax status.
 * Treasurers and auditors read.
 */
package de.dresden.smartparticipation.rewards.settlement;
