package de.dresden.smartparticipation.projects.grant;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.projects.project.ProjectFrame;
import java.time.LocalDate;
import java.util.List;

/** Told by a room that has a say before money is granted: as that a declaration is missing. A plain CDI bean each. */
@FunctionalInterface
public interface BeforeGrant {

    /**
     * Why the project cannot be granted this now; empty where nothing is in the way. Asked when a notice is drawn up, when it is
     * proposed, and when it is signed. Asks for no right.
     *
     * @param cents all that the project would be granted then, in cents
     * @param day day of the notice
     */
    List<Reason> hinders(ProjectFrame project, long cents, LocalDate day);
}
