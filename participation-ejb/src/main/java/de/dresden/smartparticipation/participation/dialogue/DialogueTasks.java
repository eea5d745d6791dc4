package de.dresden.smartparticipation.participation.dialogue;

import de.dresden.smartparticipation.participation.consultation.ConsultationDirectory;
import de.dresden.smartparticipation.participation.module.ModuleFrame;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.tasks.TaskChange;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** The moderators' step: it is open as long as a comment waits or is reported. */
@Dependent
public class DialogueTasks {

    private static final String STEP = "dialogue.moderate";

    @Inject
    private DialogueReading reading;

    @Inject
    private ConsultationDirectory consultations;

    /** Opens or closes the step, as it is at this moment. */
    public List<TaskChange> changes(ModuleFrame frame) {
        Subject subject = new Subject("dialogue", frame.id(), frame.reference());
        if (reading.waiting(frame.id()).isEmpty()) {
            return List.of(new TaskChange.Close(STEP, subject));
        }
        return List.of(new TaskChange.Open(
                STEP,
                subject,
                "participation",
                frame.title(),
                consultations.of(frame.consultation()).title(),
                Role.MODERATOR,
                frame.department(),
                null,
                null,
                "/modules/dialogue.xhtml?module=" + frame.id() + "&part=comments"));
    }
}
