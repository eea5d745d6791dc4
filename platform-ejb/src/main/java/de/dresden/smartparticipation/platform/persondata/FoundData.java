package de.dresden.smartparticipation.platform.persondata;

import de.dresden.smartparticipation.platform.retention.PersonalRecord;
import java.io.Serializable;
import java.util.List;

/**
 * What one room keeps of a person.
 *
 * @param name the kind, as its source calls it
 * @param records what is kept
 */
public record FoundData(String name, List<PersonalRecord> records) implements Serializable {

    public FoundData {
        records = List.copyOf(records);
    }

    /** Key of the words for the kind. */
    public String words() {
        return name.replaceFirst("[.]", ".personal-data.");
    }
}
