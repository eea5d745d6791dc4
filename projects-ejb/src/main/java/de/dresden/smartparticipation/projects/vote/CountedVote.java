package de.dresden.smartparticipation.projects.vote;

import de.dresden.smartparticipation.projects.selection.core.Election;

/**
 * A vote with what was voted.
 *
 * @param vote the vote
 * @param election its ballots; projects are called by the references of their applications, money is in cents
 * @param count how many have voted
 * @param over whether its last day is over
 */
public record CountedVote(VoteFrame vote, Election election, VoteCount count, boolean over) {}
