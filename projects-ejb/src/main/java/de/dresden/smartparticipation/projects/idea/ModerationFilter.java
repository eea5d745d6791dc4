package de.dresden.smartparticipation.projects.idea;

import java.io.Serializable;
import java.util.Set;

/**
 * Which ideas and comments the moderation shows.
 *
 * @param text words in title, text or reference; may be null
 * @param states any of these states; empty: what waits
 */
public record ModerationFilter(String text, Set<IdeaState> states) implements Serializable {

    public ModerationFilter {
        text = text == null ? "" : text.strip();
        states = states == null || states.isEmpty() ? Set.of(IdeaState.WAITING) : Set.copyOf(states);
    }
}
