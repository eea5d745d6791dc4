package de.dresden.smartparticipation.platform.retention;

import de.dresden.smartparticipation.platform.files.StoredFile;
import java.util.List;

/**
 * The personal data of one kind that a room keeps, findable by an e-mail address; a package-private bean of that room. It is
 * called in the running transaction, after rights were checked. Where only a keyed hash is kept, the room makes it from the
 * address ({@code ParticipantKeys}).
 */
public interface PersonalDataSource {

    /**
     * Name of the kind, the module first: {@code participation.contributions}. What it is says the module's text
     * {@code participation.personal-data.contributions}.
     */
    String name();

    /** All that is kept with this address, however it is spelled in capitals; the oldest first. */
    List<PersonalRecord> find(String email);

    /** The files that belong to these data and are handed over with them; a file's owner is the case. */
    default List<StoredFile> files(String email) {
        return List.of();
    }

    /**
     * Takes out what names the person: the records stay where they carry content or count, without who it was. What has to be
     * kept by law stays as it is, and {@link #find} marks it so.
     *
     * @return how many records were changed or deleted
     */
    int erase(String email);
}
