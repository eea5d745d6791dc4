/**
 * Tandems of «Unternehmen helfen Unternehmen»: what accepted pairs make of it. A tandem is a project like all others; this room only links
 * the pair with its application and its project, and holds what no other project has: the de-minimis aid of its companies.
 *
 * <p>Life cycle: OPEN from the moment all of a pair have accepted. Over its secret link a company has the application begun, prefilled
 * with what both said (DRAFT). From there the tandem follows: APPLIED while the application is checked, judged and decided on, RUNNING
 * as a project, FINISHED with it; ENDED where it was refused, not selected, withdrawn or given up.
 *
 * <p>Each company declares what aid it and its linked firms got (Regulation (EU) 2023/2831), in versions of which the last counts. Without
 * the declarations of all, or beyond the ceiling, no notice is drawn up or signed. With the notice each company's share is certified, and
 * is to be entered in the register within 20 working days (Art. 6).
 *
 * <p>Units: money in cents, shares in basis points.
 *
 * <p>Changed by whoever holds a company's link to the pair, and by COOPERATION_MANAGER; read by AUDITOR too, and, once it is
 * a project, by whoever may read that.
 */
package de.dresden.smartparticipation.projects.cooperation.tandem;
