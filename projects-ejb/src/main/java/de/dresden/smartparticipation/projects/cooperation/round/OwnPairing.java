package de.dresden.smartparticipation.projects.cooperation.round;

import de.dresden.smartparticipation.platform.text.Wording;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A pair as one of its companies sees it over its secret link.
 *
 * @param round name of the round
 * @param company own name
 * @param partners the others
 * @param state where the pair stands
 * @param until last day to answer
 * @param accepted own answer, or null
 * @param answeredAt when it was given, or null
 * @param reason why the company itself declined, or null
 * @param waits whether its answer is waited for
 * @param gone whether it is over since one of the others takes no part any more
 */
public record OwnPairing(
        Wording round,
        String company,
        List<Partner> partners,
        PairState state,
        LocalDate until,
        Boolean accepted,
        Instant answeredAt,
        String reason,
        boolean waits,
        boolean gone)
        implements Serializable {

    public OwnPairing {
        partners = List.copyOf(partners);
    }

    /**
     * Another company, as far as it agreed to be shown.
     *
     * @param name its name
     * @param sector title of its sector
     * @param shown whether it still agrees to be shown; the rest is empty otherwise
     * @param employees people who work there
     * @param description what it does
     * @param hours hours a month that it has; 0 where it did not say
     * @param needs what it needs
     * @param offers what it offers
     * @param contact name, e-mail and telephone, a line each, once all have accepted; else null
     */
    public record Partner(
            String name,
            Wording sector,
            boolean shown,
            int employees,
            String description,
            int hours,
            List<Topic> needs,
            List<Topic> offers,
            String contact)
            implements Serializable {

        public Partner {
            needs = List.copyOf(needs);
            offers = List.copyOf(offers);
        }
    }

    /**
     * What a company needs or offers.
     *
     * @param title of the topic
     * @param grade urgency or strength, 1 to 5
     * @param text in its own words; may be empty
     */
    public record Topic(Wording title, int grade, String text) implements Serializable {}
}
