package de.dresden.smartparticipation.participation.module;

import de.dresden.smartparticipation.participation.consultation.ConsultationDirectory;
import de.dresden.smartparticipation.participation.consultation.ConsultationHead;
import de.dresden.smartparticipation.participation.consultation.ConsultationState;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.identity.Role;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Opens modules to staff: whoever may know of the consultation reads, its department's consultation managers change. */
@Dependent
public class ModuleAccess {

    @Inject
    private ModuleDirectory modules;

    @Inject
    private ConsultationDirectory consultations;

    @Inject
    private CurrentActor actor;

    /** @throws NotFound where there is none of this kind, or none that the person may know of */
    public ModuleFrame readable(long id, ModuleKind kind) {
        ModuleFrame frame = modules.of(id);
        if (frame.kind() != kind) {
            throw new NotFound(id);
        }
        consultations.known(frame.reference(), actor.get());
        return frame;
    }

    /** Whether the person manages consultations of its department. */
    public boolean manageable(ModuleFrame frame) {
        return actor.get().is(Role.CONSULTATION_MANAGER, frame.department());
    }

    /**
     * Opens its set-up: what is asked, shown, offered.
     *
     * @throws NotFound where there is none of this kind, or none that the person may know of
     * @throws de.dresden.smartparticipation.platform.fault.NotAllowed where the person manages other departments only
     * @throws Refused where the consultation is evaluated or archived
     */
    public ManagedModule changed(long id, ModuleKind kind) {
        ManagedModule managed = managed(id, kind);
        if (!state(managed).changeable()) {
            throw new Refused(Reason.of("participation.consultation.not-changeable"));
        }
        return managed;
    }

    /**
     * Opens it for what is still to do afterwards, as the minutes of an event.
     *
     * @throws Refused where the consultation is archived
     */
    public ManagedModule tended(long id, ModuleKind kind) {
        ManagedModule managed = managed(id, kind);
        if (state(managed) == ConsultationState.ARCHIVED) {
            throw new Refused(Reason.of("participation.consultation.not-changeable"));
        }
        return managed;
    }

    private ManagedModule managed(long id, ModuleKind kind) {
        ModuleFrame frame = readable(id, kind);
        return new ManagedModule(frame, actor.get().require(Role.CONSULTATION_MANAGER, frame.department()));
    }

    private ConsultationState state(ManagedModule managed) {
        ConsultationHead head = consultations.of(managed.frame().consultation());
        return head.state();
    }
}
