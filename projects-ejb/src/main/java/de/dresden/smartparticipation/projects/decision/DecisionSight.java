package de.dresden.smartparticipation.projects.decision;

import de.dresden.smartparticipation.platform.identity.Actor;
import de.dresden.smartparticipation.platform.identity.Role;

/** Whose decisions a person of the city sees: those of the calls that the person manages; treasury and auditors see all. */
final class DecisionSight {

    private DecisionSight() {}

    static boolean sees(Actor actor, long department) {
        return actor.is(Role.TREASURER) || actor.is(Role.AUDITOR) || actor.is(Role.PROJECT_MANAGER, department);
    }
}
