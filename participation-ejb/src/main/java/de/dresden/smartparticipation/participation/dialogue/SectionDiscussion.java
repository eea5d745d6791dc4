package de.dresden.smartparticipation.participation.dialogue;

import de.dresden.smartparticipation.participation.comment.CommentedKind;
import de.dresden.smartparticipation.participation.comment.Discussion;
import de.dresden.smartparticipation.participation.comment.DiscussionSource;
import de.dresden.smartparticipation.participation.module.ModuleDirectory;
import de.dresden.smartparticipation.participation.module.ModuleFrame;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.happening.Subject;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Each section of a dialogue can be commented on; what happens to the comments stands in the history of the consultation. */
@Dependent
class SectionDiscussion implements DiscussionSource {

    @Inject
    private DialogueRegister register;

    @Inject
    private DialogueReading reading;

    @Inject
    private ModuleDirectory modules;

    @Override
    public CommentedKind kind() {
        return CommentedKind.SECTION;
    }

    @Override
    public Discussion shown(String key) {
        if (!key.matches("\\d{1,18}")) {
            throw new NotFound(key);
        }
        DialogueSection section = register.section(Long.parseLong(key));
        ModuleFrame frame = modules.visible(section.module());
        return new Discussion(
                kind(), section.id(), subject(frame), frame, true, reading.moderatedBefore(section.module()));
    }

    @Override
    public Subject history(long id) {
        return subject(modules.of(register.section(id).module()));
    }

    private static Subject subject(ModuleFrame frame) {
        return new Subject("consultation", frame.consultation(), frame.reference());
    }
}
