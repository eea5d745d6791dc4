package de.dresden.smartparticipation.participation.statement;

import java.io.Serializable;

/**
 * A point as a clerk cuts it out.
 *
 * @param text the marked passage, or the clerk's own words
 * @param topic what it is about, 2 to 100 characters
 * @param department who weighs it
 */
public record PointData(String text, String topic, Long department) implements Serializable {

    static final int LONGEST_TEXT = 20_000;
    static final int LONGEST_TOPIC = 100;

    public PointData {
        text = text == null ? "" : text.strip();
        topic = topic == null ? "" : topic.strip();
    }
}
