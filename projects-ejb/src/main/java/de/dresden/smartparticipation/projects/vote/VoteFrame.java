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
 * @param paper the ballot paper
 */
public record VoteFrame(long id, CallFrame call, VoteWays ways, BallotPaper paper) implements Serializable {

    /** What codes of letters are made for. */
    static final String CODES = "vote";

    Subject codes() {
        return new Subject(CODES, id, call.reference());
    }
}
