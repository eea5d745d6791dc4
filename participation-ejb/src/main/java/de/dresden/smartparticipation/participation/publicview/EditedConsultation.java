package de.dresden.smartparticipation.participation.publicview;

import de.dresden.smartparticipation.participation.consultation.ConsultationDirectory;
import de.dresden.smartparticipation.participation.consultation.ConsultationHead;
import de.dresden.smartparticipation.participation.consultation.ConsultationState;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.identity.Role;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Opens a consultation for whoever may change what citizens read of it: until it is archived. */
@Dependent
class EditedConsultation {

    /** An opened consultation and in whose name it is changed. */
    record Edited(ConsultationHead head, Capacity by) {

        Subject subject() {
            return new Subject("consultation", head.id(), head.reference());
        }
    }

    @Inject
    private ConsultationDirectory consultations;

    @Inject
    private CurrentActor actor;

    /** @throws Refused once it is archived */
    Edited open(String reference) {
        ConsultationHead head = consultations.known(reference, actor.get());
        Capacity by = actor.get().require(Role.CONSULTATION_MANAGER, head.department());
        if (head.state() == ConsultationState.ARCHIVED) {
            throw new Refused(Reason.of("participation.contribution.archived", head.name()));
        }
        return new Edited(head, by);
    }
}
