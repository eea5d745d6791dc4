package de.dresden.smartparticipation.projects.cooperation.company;

import de.dresden.smartparticipation.platform.text.Wording;
import java.io.Serializable;

/**
 * A sector of the catalogue.
 *
 * @param code as {@code design}
 * @param title what it is called
 * @param kkw whether it is part of the cultural and creative industries
 */
public record SectorEntry(String code, Wording title, boolean kkw) implements Serializable {}
