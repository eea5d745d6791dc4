package de.dresden.smartparticipation.participation.consultation;

import de.dresden.smartparticipation.platform.text.Wording;
import java.io.Serializable;

/**
 * What is entered for a topic.
 *
 * @param name name, 2 to 120 characters, unique within the consultation; in English up to 120, may be empty
 * @param department department that answers by default
 */
public record TopicData(Wording name, long department) implements Serializable {

    public TopicData {
        name = name == null ? Wording.NONE : name;
    }

    /** In German only. */
    public TopicData(String name, long department) {
        this(Wording.of(name), department);
    }
}
