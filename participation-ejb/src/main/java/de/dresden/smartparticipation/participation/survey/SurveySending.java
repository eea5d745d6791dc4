package de.dresden.smartparticipation.participation.survey;

import de.dresden.smartparticipation.platform.survey.Entries;
import java.io.Serializable;
import java.util.Locale;

/**
 * What a citizen sends.
 *
 * @param edition the edition that was filled in
 * @param entries the answers, as they were entered
 * @param code code of a letter; null where none was asked for
 * @param email address; null where none was asked for
 * @param language language of the page
 */
public record SurveySending(int edition, Entries entries, String code, String email, Locale language)
        implements Serializable {}
