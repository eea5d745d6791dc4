/**
 * How the agencies (Träger öffentlicher Belange) are heard in a round of a plan (§ 4 BauGB): chosen from the directory, notified
 * by mail with a link of their own or by letter, reminded, given more time for an important reason, and answering without an
 * account.
 *
 * <p>Each agency has a last day of its own: one month, at least thirty days, from its receipt, whose day does not count (§ 4 Abs. 2
 * Satz 3 BauGB, § 187 Abs. 1 BGB); never earlier than the common end of the round. An electronic notice is taken as received on the
 * day on which it was sent, until a clerk enters another day.
 *
 * <p>Life cycle: CHOSEN, NOTIFIED, ANSWERED. Changed by a CONSULTATION_MANAGER of the plan's department and by whoever holds the
 * agency's link; read by all who work on the plan's statements and by auditors.
 */
package de.dresden.smartparticipation.participation.hearing;
