package de.dresden.smartparticipation.participation.dialogue;

import de.dresden.smartparticipation.platform.files.StoredFile;
import java.io.Serializable;
import java.util.List;

/**
 * A section in the set-up of its dialogue.
 *
 * @param id key
 * @param place its place, from 1
 * @param data what was entered
 * @param pictureText what is seen on its picture, or null
 * @param files its picture or document
 * @param comments how many comments there are, refused ones too
 * @param version version to be named in a change
 */
public record SectionRow(
        long id, int place, SectionData data, String pictureText, List<StoredFile> files, long comments, long version)
        implements Serializable {

    public SectionRow {
        files = List.copyOf(files);
    }
}
