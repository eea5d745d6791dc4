package de.dresden.smartparticipation.participation.agency;

import de.dresden.smartparticipation.platform.happening.Happening;
import de.dresden.smartparticipation.platform.happening.Subject;
import java.util.Map;

/**
 * Something happened to an agency of the directory.
 *
 * @param subject the agency
 * @param action {@code agency.created}, {@code agency.contact-changed} …
 * @param before values before
 * @param after values after
 */
public record AgencyChanged(Subject subject, String action, Map<String, ?> before, Map<String, ?> after)
        implements Happening {

    /** The kind of subject that an agency is. */
    public static final String SUBJECT = "agency";
}
