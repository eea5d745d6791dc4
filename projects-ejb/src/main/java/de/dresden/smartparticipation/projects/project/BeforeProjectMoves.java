package de.dresden.smartparticipation.projects.project;

import de.dresden.smartparticipation.platform.fault.Reason;
import java.util.Optional;

/** Told by a room whose work has to be done before a project moves on: as that its proof of use is still open. A plain CDI bean each. */
public interface BeforeProjectMoves {

    /** Why the project cannot become this yet, where that is so. Asks for no right. */
    Optional<Reason> hinders(ProjectFrame project, ProjectState next);
}
