package de.dresden.smartparticipation.rewards.partner;

import de.dresden.smartparticipation.platform.fault.Reason;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;

/**
 * An application as it was filled in.
 *
 * @param data what is to be approved
 * @param contact who is to be reached
 * @param proposedOffers which offers the business thinks of, or null
 * @param notice version of the data-protection notice that was shown; null where a clerk enters it
 * @param language in which mails are written
 */
public record PartnerApplication(
        PartnerData data, Contact contact, String proposedOffers, Integer notice, Locale language)
        implements Serializable {

    public PartnerApplication {
        proposedOffers = Given.text(proposedOffers);
        language = language == null || !"en".equals(language.getLanguage()) ? Locale.GERMAN : Locale.ENGLISH;
    }

    /** Everything that is wrong with it; what is only missing or odd is told to the clerk. */
    public List<Reason> problems() {
        return AcceptablePartner.problems(this);
    }
}
