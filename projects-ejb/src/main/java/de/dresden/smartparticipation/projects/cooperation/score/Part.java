package de.dresden.smartparticipation.projects.cooperation.score;

import java.io.Serializable;
import java.util.List;

/**
 * A part of a score.
 *
 * @param kind what for
 * @param points what it adds to the score, weight included
 * @param arguments what its sentence needs: whole numbers, keys of companies and topics; see {@link ScoreWords}
 */
public record Part(PartKind kind, int points, List<String> arguments) implements Serializable {

    public Part {
        arguments = List.copyOf(arguments);
    }
}
