/**
 * Partner businesses, from the application to the end.
 *
 * <p>Life cycle: an application is a draft until its e-mail address is confirmed (or a clerk hands it in), then submitted, taken
 * in review, sent back with a question and answered, approved by a first and by a second clerk, active from the contract on,
 * suspended and resumed, ended; or refused. Each step that takes something away has a reason.
 *
 * <p>What is approved stands in versions ({@code partner_version}): name, legal form, registers, address, criteria, IBAN, contract. A
 * change of any of it is a new version that two clerks approve while the old one stays in force; a changed IBAN then waits a
 * cooling-off period before it is paid to. Who is to be reached changes at once.
 *
 * <p>The IBAN is a sealed column; only its last four characters are shown, and a keyed fingerprint finds equal ones.
 *
 * <p>Who may change it: clerks of the climate rewards of the department that took it up; the applicant through the secret link
 * while a question is open; the partner's own people propose changes. Auditors and treasurers read.
 */
package de.dresden.smartparticipation.rewards.partner;
