package de.dresden.smartparticipation.projects.cooperation.company;

import java.io.Serializable;

/**
 * What a company needs of another.
 *
 * @param topic code of the topic, as {@code sales-channel}
 * @param urgency 1 some day … 5 at once
 * @param text in its own words; may be empty
 */
public record CompanyNeed(String topic, int urgency, String text) implements Serializable {

    public CompanyNeed {
        text = Given.wide(text);
    }
}
