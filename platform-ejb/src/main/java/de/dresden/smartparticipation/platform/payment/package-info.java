/**
 * Payment orders (Auszahlungsanordnungen) of all programmes, from the case of a programme to the booking of the city's cash office.
 *
 * <p>Life cycle: a programme prepares an order in its own transaction ({@link
 * de.dresden.smartparticipation.platform.payment.PaymentOrders}); a clerk of the responsible department certifies it as correct in
 * substance and figures (sachlich und rechnerisch richtig); a treasurer who neither prepared nor certified it orders
 * it, within the amount that this person may order; ordered ones are handed over together as one file to the city's cash system, or, once the
 * city has approved the program for that (§ 87 Abs. 2 SächsGemO), as a payment file to the bank; the answer is booked back as paid or
 * returned. Until it is ordered it can be cancelled with a reason. What is paid never changes: a correction is a new order.
 *
 * <p>The rules stand in Java as sentences and in the database as constraints and triggers; every step is one conditional update, so
 * that of two who act at the same moment one is told that the other was faster.
 */
package de.dresden.smartparticipation.platform.payment;
