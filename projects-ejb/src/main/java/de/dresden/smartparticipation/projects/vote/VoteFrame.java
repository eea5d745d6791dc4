package de.dresden.smartparticipation.projects.vote;

import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.projects.call.CallFrame;
import java.io.Serializable;

/**
 * A vote.
 *
 * @param id key
 * @param call its call
 * @param ways how people vote
 * @param scope who may vote, and what is told of them
 * @param paper the ballot paper
 * @param seed from which lots are drawn where cost and votes are the same; recorded before anybody has voted
 */
public record VoteFrame(long id, CallFrame call, VoteWays ways, VoteScope scope, BallotPaper paper, String seed)
        implements Serializable {

    /** What codes of letters are made for. */
    static final String CODES = "vote";

    Subject codes() {
        return new Subject(CODES, id, call.reference());
    }
}
