package de.dresden.smartparticipation.participation.comment;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A comment as citizens read it, or the empty place that a refused one leaves above the answers to it.
 *
 * @param id key
 * @param removed whether a moderator has refused it; name and text are null then
 * @param name how the writer wants to be called, or null
 * @param text its text
 * @param sentAt when it was sent
 * @param answers answers to it that are shown, oldest first; none below an answer
 */
public record CommentView(long id, boolean removed, String name, String text, Instant sentAt, List<CommentView> answers)
        implements Serializable {

    public CommentView {
        name = removed ? null : name;
        text = removed ? null : text;
        answers = List.copyOf(answers);
    }

    /** How many comments and answers can be read there. */
    public static int number(List<CommentView> threads) {
        return threads.stream()
                .mapToInt(one -> (one.removed() ? 0 : 1) + one.answers().size())
                .sum();
    }
}
