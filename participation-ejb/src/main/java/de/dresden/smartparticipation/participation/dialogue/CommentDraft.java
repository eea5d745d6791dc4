package de.dresden.smartparticipation.participation.dialogue;

import java.io.Serializable;

/**
 * A comment as it was typed.
 *
 * @param name how the writer wants to be called, at most 100 characters, or null
 * @param text 1 to 3,000 characters
 * @param answers key of the comment that it answers, or null
 */
public record CommentDraft(String name, String text, Long answers) implements Serializable {

    public CommentDraft {
        name = name == null || name.isBlank() ? null : name.strip();
        text = text == null ? "" : text.strip();
    }
}
