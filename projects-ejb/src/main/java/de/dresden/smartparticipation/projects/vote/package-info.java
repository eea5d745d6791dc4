/**
 * The public vote of a call. A project manager of the call's department draws the ballot paper up, from what passed the eligibility check;
 * from then on it stays. Voted is in the days of the phase VOTE: with a code from a letter, or with an e-mail address that is confirmed
 * before the ballot counts; on paper, where each sheet is entered by two people and counts when both entered the same.
 *
 * <p>Secret: that somebody has voted (a keyed hash) and the ballot (a random number) are kept apart, neither has a time, and casting leaves
 * no event. {@link de.dresden.smartparticipation.projects.vote.VoteResult} makes an election of the ballots for the selection; nobody reads
 * them before the phase is over.
 */
package de.dresden.smartparticipation.projects.vote;
