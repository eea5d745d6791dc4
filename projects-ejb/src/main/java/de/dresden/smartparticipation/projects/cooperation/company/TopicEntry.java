package de.dresden.smartparticipation.projects.cooperation.company;

import de.dresden.smartparticipation.platform.text.Wording;
import java.io.Serializable;

/**
 * A topic in which a company may need or offer something.
 *
 * @param code as {@code sales-channel}
 * @param title what it is called
 */
public record TopicEntry(String code, Wording title) implements Serializable {}
