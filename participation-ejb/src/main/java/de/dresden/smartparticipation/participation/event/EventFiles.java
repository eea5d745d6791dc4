package de.dresden.smartparticipation.participation.event;

import de.dresden.smartparticipation.participation.consultation.ConsultationDirectory;
import de.dresden.smartparticipation.participation.module.ModuleDirectory;
import de.dresden.smartparticipation.participation.module.ModuleFrame;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.files.FileGuard;
import de.dresden.smartparticipation.platform.files.StoredFile;
import de.dresden.smartparticipation.platform.identity.Actor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Minutes and photos are for everybody, once the consultation is; before that for those who may know of it. */
@Dependent
class EventFiles implements FileGuard {

    @Inject
    private EventReading reading;

    @Inject
    private ModuleDirectory modules;

    @Inject
    private ConsultationDirectory consultations;

    @Override
    public String subjectType() {
        return EventChanged.SUBJECT;
    }

    @Override
    public boolean mayRead(StoredFile file, Actor actor) {
        try {
            ModuleFrame frame = modules.of(reading.moduleOf(file.owner().id()));
            if (!frame.visible()) {
                consultations.known(frame.reference(), actor);
            }
            return true;
        } catch (NotFound e) {
            return false;
        }
    }
}
