package de.dresden.smartparticipation.participation.dialogue;

import de.dresden.smartparticipation.participation.consultation.ConsultationDirectory;
import de.dresden.smartparticipation.participation.module.ModuleDirectory;
import de.dresden.smartparticipation.participation.module.ModuleFrame;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.files.FileGuard;
import de.dresden.smartparticipation.platform.files.StoredFile;
import de.dresden.smartparticipation.platform.identity.Actor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Pictures and documents of a text are for everybody, once the consultation is; before that for those who may know of it. */
@Dependent
class DialogueFiles implements FileGuard {

    @Inject
    private DialogueRegister register;

    @Inject
    private ModuleDirectory modules;

    @Inject
    private ConsultationDirectory consultations;

    @Override
    public String subjectType() {
        return DialogueSection.FILES;
    }

    @Override
    public boolean mayRead(StoredFile file, Actor actor) {
        try {
            ModuleFrame frame = modules.of(register.section(file.owner().id()).module());
            if (!frame.visible()) {
                consultations.known(frame.reference(), actor);
            }
            return true;
        } catch (NotFound e) {
            return false;
        }
    }
}
