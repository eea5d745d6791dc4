/**
 * Days of a notice and its words. A pure core: no container, no clock, no database.
 *
 * <p><b>Bekanntgabe</b>: a notice that is posted counts as announced on the fourth day after posting (§ 41 Abs. 2 Satz 1 VwVfG with § 1
 * SächsVwVfZG, as amended by the Postrechtsmodernisierungsgesetz from 1.1.2025; the third day before), one sent electronically on the fourth day after
 * sending (Satz 2), also where that is a Saturday, Sunday or holiday: it is a presumption, not a period. Handed over: that day. Where
 * it came later, the day on which it came counts (Satz 3); the city has to prove it.
 *
 * <p><b>Remedy period</b>: one month from the Bekanntgabe (§ 70 Abs. 1 VwGO); a year where the notice has no remedy notice (§ 58 Abs. 2
 * VwGO). It is reckoned by § 57 Abs. 2 VwGO, § 222 ZPO, §§ 187 Abs. 1, 188 Abs. 2 and 3 BGB: the day of Bekanntgabe does not count, it
 * ends on the day of its number, and never on a Saturday, Sunday or holiday.
 */
package de.dresden.smartparticipation.projects.grant.core;
