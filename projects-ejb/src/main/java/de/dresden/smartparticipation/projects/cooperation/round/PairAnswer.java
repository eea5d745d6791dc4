package de.dresden.smartparticipation.projects.cooperation.round;

import de.dresden.smartparticipation.platform.fault.Reason;
import java.io.Serializable;
import java.util.List;

/**
 * Why two are not paired, or what it would cost if they were.
 *
 * @param one who
 * @param other with whom
 * @param score of the two, whether or not they may be paired
 * @param possible whether the pair could be
 * @param sentence the answer: the rule that excludes it, or what the whole would lose, computed by forcing the pair
 * @param parts of the score; they sum to it
 */
public record PairAnswer(
        CompanyName one,
        CompanyName other,
        int score,
        boolean possible,
        Reason sentence,
        List<Proposal.ShownPart> parts)
        implements Serializable {

    public PairAnswer {
        parts = List.copyOf(parts);
    }
}
