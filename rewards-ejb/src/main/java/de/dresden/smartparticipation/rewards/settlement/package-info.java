/**
 * Settling with partners: what a month's redemptions come to, the statement that the partner gets, and what of it is paid.
 *
 * <p>So far the pure core: lines, sums by tax class and rate, and the statement as a document. What is paid goes the way of all
 * payments ({@link de.dresden.smartparticipation.platform.payment.PaymentOrders}).
 */
package de.dresden.smartparticipation.rewards.settlement;
