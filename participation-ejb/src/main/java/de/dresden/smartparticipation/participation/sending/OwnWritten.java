package de.dresden.smartparticipation.participation.sending;

import java.io.Serializable;
import java.util.List;

/**
 * What a sender finds when writing anew.
 *
 * @param draft what stands there; answers as they are kept, those of retired fields too
 * @param files attachments in the order in which they came
 */
public record OwnWritten(CorrectionDraft draft, List<OwnFile> files) implements Serializable {

    public OwnWritten {
        files = List.copyOf(files);
    }

    /**
     * An attachment.
     *
     * @param id its key
     * @param name its name
     * @param removable whether the sender may take it away: not what the city has put there, as the scan of a letter
     */
    public record OwnFile(long id, String name, boolean removable) implements Serializable {}
}
