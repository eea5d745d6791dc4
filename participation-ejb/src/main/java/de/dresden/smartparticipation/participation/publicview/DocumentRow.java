package de.dresden.smartparticipation.participation.publicview;

import java.io.Serializable;
import java.time.Instant;

/**
 * A document of a consultation.
 *
 * @param id key
 * @param file key of its file, for the download
 * @param title what it is
 * @param name name of the file
 * @param size bytes
 * @param uploadedAt when it was uploaded
 * @param version version to be named in a change
 */
public record DocumentRow(long id, long file, String title, String name, long size, Instant uploadedAt, long version)
        implements Serializable {

    /** The ending of the file's name in capitals, as {@code PDF}. */
    public String kind() {
        return name.substring(name.lastIndexOf('.') + 1).toUpperCase(java.util.Locale.ROOT);
    }
}
