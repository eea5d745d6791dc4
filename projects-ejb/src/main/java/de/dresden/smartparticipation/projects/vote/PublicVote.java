package de.dresden.smartparticipation.projects.vote;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.projects.call.CallFrame;
import java.io.Serializable;

/**
 * A vote as everybody sees it.
 *
 * @param call its call
 * @param ways how people vote
 * @param scope who may vote, and what is asked of them
 * @param paper the ballot paper
 * @param closed why nobody can vote now; null where they can
 */
public record PublicVote(CallFrame call, VoteWays ways, VoteScope scope, BallotPaper paper, Reason closed)
        implements Serializable {}
