package de.dresden.smartparticipation.participation.dialogue;

import de.dresden.smartparticipation.participation.module.ModuleDirectory;
import de.dresden.smartparticipation.participation.module.ModuleFrame;
import de.dresden.smartparticipation.participation.module.ModuleKind;
import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.fault.NotFound;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Citizens read a dialogue. */
@Boundary
@Stateless
public class PublicDialogues {

    @Inject
    private ModuleDirectory modules;

    @Inject
    private DialogueReading reading;

    /** @throws NotFound where there is no dialogue with this key that citizens can see */
    @PermitAll
    public DialogueText of(long module) {
        ModuleFrame frame = modules.visible(module);
        if (frame.kind() != ModuleKind.DIALOGUE) {
            throw new NotFound(module);
        }
        return new DialogueText(frame, reading.sections(module));
    }
}
