package de.dresden.smartparticipation.projects.vote;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.projects.call.CallFrame;
import java.io.Serializable;

/**
 * A vote as everybody sees it.
 *
 * @param call its call
 * @param ways how people vote
 * @param paper the ballot paper
 * @param closed why nobody can vote now; null where they can
 */
public record PublicVote(CallFrame call, VoteWays ways, BallotPaper paper, Reason closed) implements Serializable {}
