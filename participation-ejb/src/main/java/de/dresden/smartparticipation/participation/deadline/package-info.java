/**
 * When the periods of formal participation end. A pure core: no container, no clock, no database; the same input gives the same
 * day and the sentences that lead to it.
 *
 * <h2>Two clocks</h2>
 *
 * <p><b>The public</b> (§ 3 Abs. 2 Satz 1 BauGB, in this form since 13.5.2017): the draft is published for one month, at least
 * for thirty days; the later end of the two counts. The publication begins with the beginning of a day, so that day counts (§ 187
 * Abs. 2 Satz 1 BGB), and the month ends with the day before the one that bears the first day's number (§ 188 Abs. 2 second
 * case BGB). So decided for the display of plans by the Gemeinsamer Senat der obersten Gerichtshöfe des Bundes, 6.7.1972 –
 * GmS-OGB 2/71: from 24 May to 23 June is a full month.
 *
 * <p><b>The agencies</b> (§ 4 Abs. 2 Satz 3 BauGB; until 6.7.2023 Satz 2; in this form since 13.5.2017): one month, at least
 * thirty days, from the receipt of the draft, which falls into the course of a day; that day does not count (§ 187 Abs. 1 BGB), and the month ends
 * with the day that bears the number of the day of receipt (§ 188 Abs. 2 first case BGB).
 *
 * <h2>Rules for both</h2>
 *
 * <ul>
 *   <li>Where the last month lacks the day on which the period would end, it ends with the month's last day (§ 188 Abs. 3 BGB).
 *       A publication from 31 March therefore ends on 30 April (the day before a 31 April that there is not), and one from
 *       31 January in the month's reckoning on the last of February.
 *   <li>Thirty days are counted one by one (§ 188 Abs. 1 BGB). They decide where February is short: a publication from
 *       1 February 2027 would end with the month on 28 February and lasts until 2 March.
 *   <li>An end on a Saturday, a Sunday or a public holiday moves to the next working day (§ 193 BGB), over chains too: from
 *       Good Friday to the Tuesday after Easter. This holds for the public's period as well (OVG Rheinland-Pfalz, 8 C 12180/99).
 *       24 and 31 December are working days. The beginning does not move.
 *   <li>Public holidays are Saxony's (§ 1 SächsSFG); Corpus Christi counts only where the setting
 *       {@code sp.plans.corpus-christi} says so.
 *   <li>A period longer than this for an important reason, or shorter where § 4a Abs. 3 Satz 3 or § 13 Abs. 2 BauGB allow it, is
 *       set by the city with its reason; that is the business of the room {@code plan}.
 *   <li>Where public and agencies are asked at the same time (§ 4a Abs. 2 BauGB), the later of the two ends is proposed for both.
 * </ul>
 *
 * <p>Cases worked by hand stand in the table «Deadlines» of README; a test computes each of its rows.
 */
package de.dresden.smartparticipation.participation.deadline;
