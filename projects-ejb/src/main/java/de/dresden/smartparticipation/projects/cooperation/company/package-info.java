/**
 * Companies of «Unternehmen helfen Unternehmen»: what they are, what they need and offer, whom they wish for, and what they agreed to.
 *
 * <p>Life cycle: a DRAFT is written in steps under a secret link. Handed in it is UNCONFIRMED until its e-mail address is confirmed,
 * then SUBMITTED and waits for its check. The city or the association may ask back (QUERIED, with a last day; its answer brings it back
 * to SUBMITTED) and releases it (RELEASED: it may take part in rounds); the city may refuse it (REFUSED) with a reason. What makes it fit
 * to take part (name, legal form, sector, employees, place) is checked again when a released company changes it. It may withdraw
 * (WITHDRAWN) at any time. Drafts go 30 days after they were written last, those nobody confirmed after 8 days; of refused and
 * withdrawn ones what names persons and what they wrote goes after six months, and the row stays for the history of the rounds.
 *
 * <p>Two companies that found each other: one names the other, which is written to once the first has confirmed its own address, and
 * joins by the link in that mail with its own registration. A consent names its use, moment and the version of its wording, and can be
 * withdrawn any time.
 *
 * <p>Units: employees in heads, time in hours a month, urgency and strength 1 to 5.
 *
 * <p>Changed by whoever holds the company's secret link; checked by COOPERATION_MANAGER, and for the intake (check, ask back, release)
 * by INTAKE_ASSOCIATION; read by AUDITOR too. Wishes and must-nots are for COOPERATION_MANAGER and AUDITOR only.
 */
package de.dresden.smartparticipation.projects.cooperation.company;
