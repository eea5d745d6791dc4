package de.dresden.smartparticipation.participation.sending;

import de.dresden.smartparticipation.participation.idea.IdeaAnswer;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * What staff sees of a contribution beside title and text.
 *
 * @param answers answers in own fields, internal ones included
 * @param earlier what it said before its sender corrected it, the last one first
 * @param supporters how many support it
 * @param comments how many comments are shown
 */
public record Voices(List<IdeaAnswer> answers, List<Earlier> earlier, long supporters, long comments)
        implements Serializable {

    /** Title and text until a moment. */
    public record Earlier(String title, String text, Instant until) implements Serializable {}

    public Voices {
        answers = List.copyOf(answers);
        earlier = List.copyOf(earlier);
    }

    public boolean any() {
        return !answers.isEmpty() || !earlier.isEmpty() || supporters > 0 || comments > 0;
    }
}
