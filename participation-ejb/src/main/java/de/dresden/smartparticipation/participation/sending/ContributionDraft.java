package de.dresden.smartparticipation.participation.sending;

import de.dresden.smartparticipation.participation.contribution.Place;
import java.io.Serializable;
import java.util.Locale;
import java.util.Map;

/**
 * A contribution as a citizen has filled it in.
 *
 * @param title title
 * @param text text; may be empty
 * @param topic topic of the consultation, or null
 * @param place where it is about; without a Stadtteil the point says it
 * @param name name, or null
 * @param email address for mails, or null
 * @param nameShown whether the sender consents that the name is published beside the contribution
 * @param notice version of the data-protection notice that was shown
 * @param answers what was typed into own fields, by their keys
 * @param language in which mails are written
 */
public record ContributionDraft(
        String title,
        String text,
        Long topic,
        Place place,
        String name,
        String email,
        boolean nameShown,
        int notice,
        Map<Long, String> answers,
        Locale language)
        implements Serializable {

    public ContributionDraft {
        place = place == null ? Place.NOWHERE : place;
        name = name == null || name.isBlank() ? null : name.strip();
        email = email == null || email.isBlank() ? null : email.strip();
        answers = Map.copyOf(answers);
    }
}
