package de.dresden.smartparticipation.projects.cooperation.company;

import de.dresden.smartparticipation.platform.happening.Happening;
import de.dresden.smartparticipation.platform.happening.Subject;
import java.util.Map;

/**
 * A list that companies choose from was changed.
 *
 * @param subject the entry
 * @param action {@code cooperation-catalogue.added}, {@code cooperation-catalogue.renamed} …
 * @param before values before
 * @param after values after
 */
public record CatalogueChanged(Subject subject, String action, Map<String, ?> before, Map<String, ?> after)
        implements Happening {

    /** The kind of subject that an entry is. */
    static final String SUBJECT = "cooperation-catalogue";
}
