package de.dresden.smartparticipation.projects.cooperation.company;

import de.dresden.smartparticipation.platform.text.Wording;
import java.io.Serializable;

/**
 * An entry of a list as it is kept.
 *
 * @param code as {@code design}; never changed, since companies and stories name it
 * @param title what it is called
 * @param kkw whether it is part of the cultural and creative industries; null for topics
 * @param active whether it can be chosen
 * @param used companies that have chosen it
 */
public record CatalogueLine(String code, Wording title, Boolean kkw, boolean active, int used)
        implements Serializable {}
