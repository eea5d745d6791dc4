package de.dresden.smartparticipation.projects.cooperation.company;

import java.io.Serializable;

/**
 * What a company offers to another.
 *
 * @param topic code of the topic, as {@code sales-channel}
 * @param strength 1 a little … 5 its own trade
 * @param text in its own words; may be empty
 */
public record CompanyOffer(String topic, int strength, String text) implements Serializable {

    public CompanyOffer {
        text = Given.wide(text);
    }
}
