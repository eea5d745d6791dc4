package de.dresden.smartparticipation.participation.dialogue;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A comment as citizens read it.
 *
 * @param id key
 * @param name how the writer wants to be called, or null
 * @param text its text
 * @param sentAt when it was sent
 * @param answers answers to it, oldest first; none below an answer
 */
public record CommentView(long id, String name, String text, Instant sentAt, List<CommentView> answers)
        implements Serializable {

    public CommentView {
        answers = List.copyOf(answers);
    }
}
