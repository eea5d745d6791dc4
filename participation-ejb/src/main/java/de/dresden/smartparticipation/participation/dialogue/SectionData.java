package de.dresden.smartparticipation.participation.dialogue;

import java.io.Serializable;

/**
 * What is entered for a section.
 *
 * @param heading its heading, 2 to 200 characters
 * @param body formatted text up to 50,000 characters with the formatting; may be empty
 */
public record SectionData(String heading, String body) implements Serializable {

    public SectionData {
        heading = heading == null ? "" : heading.strip();
        body = body == null ? "" : body;
    }
}
