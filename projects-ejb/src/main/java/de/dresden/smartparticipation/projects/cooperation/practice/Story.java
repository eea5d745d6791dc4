package de.dresden.smartparticipation.projects.cooperation.practice;

import de.dresden.smartparticipation.platform.text.Wording;
import java.io.Serializable;
import java.util.List;
import java.util.Set;

/**
 * What is told of a pair; German, and in English where somebody wrote that too.
 *
 * @param title 3 to 200 characters
 * @param need what was needed, at most 5,000 characters
 * @param deeds what the two did, at most 5,000 characters
 * @param results what came of it in words, at most 5,000 characters
 * @param topics codes of the topics that it was about
 * @param figures what came of it in figures, at most six
 */
public record Story(
        Wording title, Wording need, Wording deeds, Wording results, Set<String> topics, List<Figure> figures)
        implements Serializable {

    /** Nothing told yet. */
    public static final Story NONE =
            new Story(Wording.NONE, Wording.NONE, Wording.NONE, Wording.NONE, Set.of(), List.of());

    public Story {
        topics = Set.copyOf(topics);
        figures = List.copyOf(figures);
    }
}
