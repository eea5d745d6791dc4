package de.dresden.smartparticipation.web.citizen;

/**
 * A need or an offer in words.
 *
 * @param topic title of the topic
 * @param grade how urgent or how strong
 * @param text in the company's own words; may be empty
 */
public record TopicLine(String topic, String grade, String text) {}
