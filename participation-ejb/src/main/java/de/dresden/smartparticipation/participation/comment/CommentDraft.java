package de.dresden.smartparticipation.participation.comment;

import java.io.Serializable;

/**
 * A comment as it was typed.
 *
 * @param name how the writer wants to be called, or null
 * @param text 1 to 3,000 characters
 * @param answers key of the comment that it answers, or null
 * @param notice version of the data-protection notice that was shown
 */
public record CommentDraft(String name, String text, Long answers, int notice) implements Serializable {

    public CommentDraft {
        name = name == null || name.isBlank() ? null : name.strip();
        text = text == null ? "" : text.strip();
    }
}
