package de.dresden.smartparticipation.participation.comment;

import static de.dresden.smartparticipation.platform.identity.Roles.MODERATOR;

import de.dresden.smartparticipation.participation.consultation.ConsultationDirectory;
import de.dresden.smartparticipation.participation.consultation.ConsultationHead;
import de.dresden.smartparticipation.participation.contribution.RefusalGround;
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

/** Moderators of the consultation's department decide which comments are shown, whatever they are said to. */
@Stateless
@Boundary
public class CommentModeration {

    private static final int MOST = 50;

    @Inject
    private CommentRegister register;

    @Inject
    private CommentQueue waiting;

    @Inject
    private CommentTasks tasks;

    @Inject
    private Discussions discussions;

    @Inject
    private ConsultationDirectory consultations;

    @Inject
    private CurrentActor actor;

    @Inject
    private Happenings happenings;

    @Inject
    private Clock clock;

    /** What waits or was reported, the longest waiting first, at most fifty. */
    @RolesAllowed(MODERATOR)
    public List<CommentItem> queue(String consultation) {
        ConsultationHead head = consultations.known(consultation, actor.get());
        actor.get().require(Role.MODERATOR, head.department());
        return waiting.of(head.id(), MOST);
    }

    /** Shows it; what was reported of it is settled. */
    @RolesAllowed(MODERATOR)
    public void show(long comment, long version) {
        Comment found = register.get(comment);
        Capacity by = moderator(found);
        Subject history = discussions.history(found.expect(version));
        CommentChanged event = found.state() == CommentState.SHOWN
                ? found.settled(history, by)
                : found.show(history, by, clock.instant());
        record(event, found);
    }

    /** Does not show it, or no more. @param ground why; an opinion is none */
    @RolesAllowed(MODERATOR)
    public void refuse(long comment, long version, RefusalGround ground) {
        Comment found = register.get(comment);
        Capacity by = moderator(found);
        Subject history = discussions.history(found.expect(version));
        record(found.refuse(ground, history, by, clock.instant()), found);
    }

    private void record(CommentChanged event, Comment comment) {
        register.flush();
        register.settleReports(comment.id());
        happenings.record(event.also(tasks.changes(comment.consultation())));
    }

    private Capacity moderator(Comment comment) {
        ConsultationHead head = consultations.of(comment.consultation());
        consultations.known(head.reference(), actor.get());
        return actor.get().require(Role.MODERATOR, head.department());
    }
}
