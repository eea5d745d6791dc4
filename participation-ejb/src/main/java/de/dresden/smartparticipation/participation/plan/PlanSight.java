package de.dresden.smartparticipation.participation.plan;

import de.dresden.smartparticipation.platform.identity.Actor;
import de.dresden.smartparticipation.platform.identity.Role;
import java.util.stream.Stream;

/** Who may see plan files: all who work with consultations, and the auditors. */
public final class PlanSight {

    private PlanSight() {}

    public static boolean sees(Actor actor) {
        return Stream.of(Role.CONSULTATION_MANAGER, Role.MODERATOR, Role.EVALUATOR, Role.AUDITOR)
                .anyMatch(actor::is);
    }
}
