package de.dresden.smartparticipation.participation.consultation;

import java.io.Serializable;

/**
 * What is entered for a topic.
 *
 * @param name name, 2 to 120 characters, unique within the consultation
 * @param department department that answers by default
 */
public record TopicData(String name, long department) implements Serializable {

    public TopicData {
        name = name == null ? "" : name.strip();
    }
}
