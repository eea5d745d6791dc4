package de.dresden.smartparticipation.projects.cooperation.company;

import de.dresden.smartparticipation.platform.text.Wording;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A company in a list.
 *
 * @param frame what it is and where it stands
 * @param sector title of its sector
 * @param since since when it stands there
 * @param queryUntil last day for an answer while a question is open, or null
 * @param needs how many topics it needs
 * @param offers how many topics it offers
 * @param matching whether it agrees to be paired
 * @param paired whether it found a partner itself, who has joined
 */
public record CompanyEntry(
        CompanyFrame frame,
        Wording sector,
        Instant since,
        LocalDate queryUntil,
        int needs,
        int offers,
        boolean matching,
        boolean paired)
        implements Serializable {}
