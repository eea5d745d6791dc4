package de.dresden.smartparticipation.platform.diff;

import java.io.Serializable;

/**
 * A stretch of text that went one way.
 *
 * @param kind what happened to it
 * @param text never empty; white space and line ends as they stand in the text
 */
public record Segment(Kind kind, String text) implements Serializable {

    /** What happened to a stretch of text. */
    public enum Kind {
        KEPT,
        ADDED,
        REMOVED
    }
}
