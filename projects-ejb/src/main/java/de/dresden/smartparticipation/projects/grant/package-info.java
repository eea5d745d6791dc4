/**
 * Grant notices (Bescheide) of city projects and what became of them.
 *
 * <p>Life cycle of a notice: a project manager of the project's department prepares it from a released version of a template; when
 * it is proposed, its money is set aside on budget lines; another project manager signs it, and with that it is issued: bound on the lines,
 * written as a file with its own number and hash, unchangeable from then on. It is sent by post, electronically or handed over; the day of
 * Bekanntgabe follows from that (§ 41 Abs. 2 VwVfG as amended from 1.1.2025: the fourth day after posting), or from the proof of a later
 * receipt. From then on the remedy period runs (§§ 58, 70 VwGO); the notice is final the day after it, or with a waiver, unless a
 * remedy was sought. Changes and revocations (§§ 48, 49 VwVfG) are notices of their own.
 *
 * <p>The grant ({@link de.dresden.smartparticipation.projects.grant.GrantFrame}) is what a project's notices came to. Only a final one is paid, by
 * the room {@code drawdown}. Locks are taken in the order budget year, project, grant, everything else.
 */
package de.dresden.smartparticipation.projects.grant;
