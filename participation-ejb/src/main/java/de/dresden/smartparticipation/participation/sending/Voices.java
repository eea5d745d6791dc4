package de.dresden.smartparticipation.participation.sending;

import de.dresden.smartparticipation.participation.contribution.EarlierPartKind;
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

    /** Title and text until a moment, and what else became different then. */
    public record Earlier(String title, String text, Instant until, List<Was> changed) implements Serializable {

        public Earlier {
            changed = List.copyOf(changed);
        }
    }

    /**
     * Another part as it was.
     *
     * @param kind which part
     * @param field name of the own field, for an answer; else null
     * @param internal whether only staff sees it
     * @param shown in words, in the language asked for; null where nothing stood there
     */
    public record Was(EarlierPartKind kind, String field, boolean internal, String shown) implements Serializable {}

    public Voices {
        answers = List.copyOf(answers);
        earlier = List.copyOf(earlier);
    }

    public boolean any() {
        return !answers.isEmpty() || !earlier.isEmpty() || supporters > 0 || comments > 0;
    }
}
