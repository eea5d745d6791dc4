package de.dresden.smartparticipation.participation.dialogue;

import static de.dresden.smartparticipation.platform.identity.Roles.MODERATOR;

import de.dresden.smartparticipation.participation.contribution.RefusalGround;
import de.dresden.smartparticipation.participation.module.ModuleAccess;
import de.dresden.smartparticipation.participation.module.ModuleFrame;
import de.dresden.smartparticipation.participation.module.ModuleKind;
import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Moderators of the department decide on comments that wait or were reported. */
@Boundary
@Stateless
public class DialogueModeration {

    /** A comment that is opened for a decision. */
    private record Opened(DialogueComment comment, ModuleFrame frame, Capacity by) {

        Subject subject() {
            return new Subject("consultation", frame.consultation(), frame.reference());
        }
    }

    @Inject
    private ModuleAccess modules;

    @Inject
    private DialogueRegister register;

    @Inject
    private DialogueReading reading;

    @Inject
    private DialogueTasks tasks;

    @Inject
    private CurrentActor actor;

    @Inject
    private Happenings happenings;

    @Inject
    private Clock clock;

    /** What waits or was reported, the oldest first. */
    @RolesAllowed(MODERATOR)
    public List<WaitingComment> waiting(long module) {
        ModuleFrame frame = modules.readable(module, ModuleKind.DIALOGUE);
        actor.get().require(Role.MODERATOR, frame.department());
        return reading.waiting(module);
    }

    /** Shows a comment, or leaves it where it was reported. */
    @RolesAllowed(MODERATOR)
    public void show(long comment) {
        Opened opened = open(comment);
        decided(opened, opened.comment().show(opened.subject(), opened.by(), clock.instant()));
    }

    /** Does not show a comment, or not any more. @param ground why; an opinion is none */
    @RolesAllowed(MODERATOR)
    public void refuse(long comment, RefusalGround ground) {
        Opened opened = open(comment);
        decided(opened, opened.comment().refuse(ground, opened.subject(), opened.by(), clock.instant()));
    }

    private void decided(Opened opened, DialogueChanged decision) {
        reading.settle(opened.comment().id(), clock.instant());
        register.write();
        happenings.record(decision.leaving(tasks.changes(opened.frame())));
    }

    private Opened open(long comment) {
        DialogueComment found = register.comment(comment);
        ModuleFrame frame = modules.readable(register.section(found.section()).module(), ModuleKind.DIALOGUE);
        return new Opened(found, frame, actor.get().require(Role.MODERATOR, frame.department()));
    }
}
