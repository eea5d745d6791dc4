package de.dresden.smartparticipation.participation.consultation;

import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.identity.Actor;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.identity.Role;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Opens a consultation for whoever may change it. */
@Dependent
class ManagedConsultations {

    /** An opened consultation and in whose name it is changed. */
    record Managed(Consultation consultation, Capacity by) {}

    @Inject
    private ConsultationRegister register;

    @Inject
    private CurrentActor actor;

    /**
     * @throws NotFound where there is none, or none that the person may know of
     * @throws de.dresden.smartparticipation.platform.fault.NotAllowed where the person manages other departments only
     */
    Managed open(String reference) {
        Actor current = actor.get();
        Consultation consultation = register.find(reference)
                .filter(found -> Visibility.of(current).sees(found.state(), found.department()))
                .orElseThrow(() -> new NotFound(reference));
        return new Managed(consultation, current.require(Role.CONSULTATION_MANAGER, consultation.department()));
    }

    /** Opens it for a change of what was seen as this version. */
    Managed open(String reference, long seenVersion) {
        Managed managed = open(reference);
        register.touch(managed.consultation(), seenVersion);
        return managed;
    }

    /** The right to be responsible in this department, for a new consultation or a new home of one. */
    Capacity requireManager(long department) {
        return actor.get().require(Role.CONSULTATION_MANAGER, department);
    }
}
