package de.dresden.smartparticipation.projects.eligibility;

import de.dresden.smartparticipation.platform.business.Finding;
import de.dresden.smartparticipation.projects.application.ApplicationFrame;
import java.util.List;

/**
 * Told by a room that knows of an application what nobody has to look up again, as how many people work in the companies of a tandem. What
 * is MISSING keeps it from being eligible. A plain CDI bean each.
 */
@FunctionalInterface
public interface KnownFacts {

    /** In the order in which they are shown; none where the room knows nothing of it. Asks for no right. */
    List<Finding> of(ApplicationFrame application);
}
