package de.dresden.smartparticipation.projects.cooperation.round;

import de.dresden.smartparticipation.platform.text.Wording;
import java.io.Serializable;

/**
 * A company in a list.
 *
 * @param id key
 * @param reference as {@code UN-2026-0001}
 * @param name its name
 * @param sector title of its sector
 * @param kkw whether it belongs to the cultural and creative industries
 */
public record CompanyName(long id, String reference, String name, Wording sector, boolean kkw)
        implements Serializable {}
