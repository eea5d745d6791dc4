package de.dresden.smartparticipation.projects.cooperation.company;

import de.dresden.smartparticipation.platform.text.Wording;
import java.io.Serializable;

/**
 * How many released companies need a topic, and how many offer it.
 *
 * @param code the topic
 * @param title what it is called
 * @param needs how many need it
 * @param offers how many offer it
 */
public record TopicCount(String code, Wording title, long needs, long offers) implements Serializable {}
