package de.dresden.smartparticipation.projects.jury;

import de.dresden.smartparticipation.projects.application.ApplicationFrame;
import de.dresden.smartparticipation.projects.jury.core.Said;
import java.io.Serializable;

/**
 * An application as a member of the jury finds it in the own list.
 *
 * @param frame reference, title, who applies, what is asked for
 * @param said what counts of what was said of a conflict
 * @param sheet how far the own sheet is
 * @param judges whether the person judges it: a member always but with a conflict, an alternate where somebody is missing
 * @param insteadOf whether the person steps in for a member
 */
public record OwnApplication(ApplicationFrame frame, Said said, SheetState sheet, boolean judges, boolean insteadOf)
        implements Serializable {

    /** Whether a conflict keeps it from the person. */
    public boolean locked() {
        return said == Said.CONFLICT;
    }

    /** Whether the person has to say whether there is a conflict. */
    public boolean toDeclare() {
        return said == Said.NOTHING;
    }
}
