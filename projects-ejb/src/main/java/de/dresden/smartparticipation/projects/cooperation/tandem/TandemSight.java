package de.dresden.smartparticipation.projects.cooperation.tandem;

import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.identity.Actor;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.identity.OnBehalf;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.projects.project.ProjectDirectory;
import de.dresden.smartparticipation.projects.project.ProjectSight;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** Who may know of a tandem: those who manage the programme, auditors, and whoever may read the project that it became. */
@Dependent
class TandemSight {

    /** Condition on a tandem's project {@code p}, which may be null, for lists; takes {@link #parameters()}. */
    static final String SEEN = "(? or p.id is not null and " + ProjectSight.SEEN + ")";

    @Inject
    private TandemDirectory tandems;

    @Inject
    private ProjectDirectory projects;

    @Inject
    private ProjectSight sight;

    @Inject
    private CurrentActor actor;

    /** @throws NotFound where there is none, or none that the person may know of */
    TandemFrame read(String reference) {
        TandemFrame tandem = tandems.of(reference);
        if (!reads(tandem, actor.get())) {
            throw new NotFound(reference);
        }
        return tandem;
    }

    boolean reads(TandemFrame tandem, Actor by) {
        return all(by) || readsProject(tandem, by);
    }

    /** Whether the person may open the project too; not where there is none yet. */
    boolean readsProject(TandemFrame tandem) {
        return readsProject(tandem, actor.get());
    }

    /** For {@link #SEEN}, in their order. */
    List<Object> parameters() {
        List<Object> parameters = new ArrayList<>();
        parameters.add(all(actor.get()));
        parameters.addAll(sight.parameters());
        return parameters;
    }

    private boolean readsProject(TandemFrame tandem, Actor by) {
        return tandem.project() != null && sight.reads(projects.of(tandem.project()), by);
    }

    private static boolean all(Actor by) {
        Actor asking = by instanceof OnBehalf job ? job.requester() : by;
        return asking.is(Role.COOPERATION_MANAGER) || asking.is(Role.AUDITOR);
    }
}
