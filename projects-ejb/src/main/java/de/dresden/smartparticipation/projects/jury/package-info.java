/**
 * The jury of a call: who sits on it, conflicts of interest, scores, sittings, ranking, recommendation. The jury recommends, the city
 * decides (another room).
 *
 * <p>Life cycle: a project manager of the call's department sets the round up and appoints members and alternates; who is appointed
 * accepts with an undertaking of secrecy before reading anything (§ 83 Abs. 2, § 84 VwVfG with § 1 SächsVwVfZG), says of each application whether there
 * is a conflict (§§ 20, 21 VwVfG with § 1 SächsVwVfZG), and scores it by the call's criteria, as a draft and then finally. The round closes once nothing is open; then the
 * ranking is made. A conflict raised later takes the member's scores out and makes a new ranking beside the earlier ones. A closed round
 * opens again only by two people.
 *
 * <p>What others scored nobody reads before the round is closed, and a member with a conflict never reads the scores of that application: {@code
 * ScoreSight} decides it for pages, REST, tables and minutes alike. The row of the round is locked first by whatever changes what counts.
 */
package de.dresden.smartparticipation.projects.jury;
