package de.dresden.smartparticipation.participation.sending;

import de.dresden.smartparticipation.participation.contribution.Place;
import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * A contribution as its sender has written it anew.
 *
 * @param version as it was read
 * @param title title
 * @param text text; may be empty
 * @param topic topic of the consultation, or null
 * @param place where it is about; without a Stadtteil the point says it
 * @param answers what was typed into own fields, by their keys
 * @param removed keys of the attachments that are taken away
 */
public record CorrectionDraft(
        long version, String title, String text, Long topic, Place place, Map<Long, String> answers, List<Long> removed)
        implements Serializable {

    public CorrectionDraft {
        place = place == null ? Place.NOWHERE : place;
        answers = Map.copyOf(answers);
        removed = List.copyOf(removed);
    }
}
