/**
 * Challenges and good deeds: what members earn Taler for besides the saving of their trips.
 *
 * <p>Both are one thing. A good deed («gute Tat») is a challenge of the kind {@link
 * de.dresden.smartparticipation.rewards.challenge.ChallengeKind#DEED}: its goal is one, nobody has to join, it may be repeated so many times a
 * day, week, month or period, and each time is rewarded at once. Period, payer, cap, four eyes, codes on site and the clerks' queue are the
 * same, so there is one table, one release and one page for both.
 *
 * <p>Life cycle: DRAFT → PROPOSED (→ RETURNED) → released by another person: PLANNED, RUNNING, ENDED as the days pass → EVALUATED; or CANCELLED
 * with a reason, then nobody is rewarded who is not yet. Once released it stays as it is.
 *
 * <p>What counts: a trip that is accepted while its member takes part, by a mode that counts, that began on a day of the period and not
 * before the member joined, so that nobody rides first and joins the challenge that suits afterwards; each once
 * for each challenge; a reversed one is taken back. Nobody counts twice what trips earn: a challenge rewards the goal, not the saving. After
 * the last day trips come in for as long as trips may be reported; then it is evaluated. Individuals are rewarded who reached the goal, in the order in which
 * they reached it; of a team that reached it together, strongest team first, everybody who has contributed something and is still in
 * it. Where the challenge's cap ends, nobody after it is rewarded.
 *
 * <p>A code on site proves that somebody was there, but a photograph of it proves nothing. So it is worth little: once for each member (or once a
 * day), so many a day for all members together at one poster, never more than the challenge's cap, and a clerk makes a new code at any time,
 * which ends the old one. Where a member is is never asked.
 *
 * <p>Rewards are decided here, once, and granted by the ledger in a transaction of their own that holds nothing else: so a trip that
 * earns and counts never holds a wallet while it waits for a challenge. Where a budget is spent they wait and are tried again.
 *
 * <p>Who may change it: clerks of the challenge's department; members what is their own.
 */
package de.dresden.smartparticipation.rewards.challenge;
