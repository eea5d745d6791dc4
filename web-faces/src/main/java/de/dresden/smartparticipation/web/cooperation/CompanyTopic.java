package de.dresden.smartparticipation.web.cooperation;

import java.io.Serializable;

/**
 * A need or an offer in words.
 *
 * @param topic title of the topic
 * @param grade 1 to 5
 * @param text in the company's own words; may be empty
 */
public record CompanyTopic(String topic, int grade, String text) implements Serializable {}
