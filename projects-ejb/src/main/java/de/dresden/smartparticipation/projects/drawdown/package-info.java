/**
 * Payment requests (Mittelabrufe) on a grant: an advance that will be spent within the call's window, or reimbursement of what was
 * spent, with receipts.
 *
 * <p>Life cycle: submitted by the recipient over a secret link or by a project manager on behalf; certified (sachlich und rechnerisch richtig) by a
 * project manager of the department, and with that a payment order of the platform, which a treasurer orders; booked back as paid, or unpaid
 * and open again. Refused with a reason, or withdrawn. The account is sealed, and checked by somebody other than who entered it; a change
 * has it checked again, and opens again what is not on its way to be paid yet.
 *
 * <p>What is asked for never exceeds the grant without what is kept back until the proof of use: the database adds it up and refuses.
 */
package de.dresden.smartparticipation.projects.drawdown;
