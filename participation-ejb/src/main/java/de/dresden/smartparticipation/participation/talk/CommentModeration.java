package de.dresden.smartparticipation.participation.talk;

import static de.dresden.smartparticipation.platform.identity.Roles.MODERATOR;

import de.dresden.smartparticipation.participation.consultation.ConsultationDirectory;
import de.dresden.smartparticipation.participation.consultation.ConsultationHead;
import de.dresden.smartparticipation.participation.contribution.RefusalGround;
import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;

/** Moderators of the consultation's department decide which comments are shown. */
@Stateless
@Boundary
public class CommentModeration {

    private static final int MOST = 50;

    private static final String WAITING = """
            select m.id, c.reference, coalesce(c.shown_title, c.title) as title, a.text as answered, m.name, m.text, m.state,
                   m.sent_at, m.version,
                   (select string_agg(r.reason, chr(30) order by r.id) from participation.comment_report r
                    where r.comment_id = m.id and r.settled_at is null) as reports
            from participation.comment m
            join participation.contribution c on c.id = m.contribution_id
            left join participation.comment a on a.id = m.answers
            where c.consultation_id = ? and (m.state = 'RECEIVED' or exists (
                select 1 from participation.comment_report r where r.comment_id = m.id and r.settled_at is null))
            order by m.id limit %d""".formatted(MOST);

    private static final String OF = """
            select c.id, c.reference, k.id as consultation, k.reference as consultation_reference, k.department_id
            from participation.contribution c join participation.consultation k on k.id = c.consultation_id where c.id = ?""";

    private record Place(Subject contribution, long consultation, String reference, long department) {}

    @Inject
    private CommentRegister register;

    @Inject
    private CommentTasks tasks;

    @Inject
    private ConsultationDirectory consultations;

    @Inject
    private Sql sql;

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
        return sql.list(
                WAITING,
                row -> new CommentItem(
                        row.number("id"),
                        row.text("reference"),
                        row.text("title"),
                        row.text("answered"),
                        row.text("name"),
                        row.text("text"),
                        CommentState.valueOf(row.text("state")),
                        row.instant("sent_at"),
                        row.text("reports") == null
                                ? List.of()
                                : Arrays.asList(row.text("reports").split("\u001e")),
                        row.number("version")),
                head.id());
    }

    /** Shows it; what was reported of it is settled. */
    @RolesAllowed(MODERATOR)
    public void show(long comment, long version) {
        Comment found = register.get(comment);
        Place place = place(found);
        Capacity by = moderator(place);
        found.expect(version);
        CommentChanged event = found.state() == CommentState.SHOWN
                ? found.settled(place.contribution(), by)
                : found.show(place.contribution(), by, clock.instant());
        record(event, found, place);
    }

    /** Does not show it, or no more. */
    @RolesAllowed(MODERATOR)
    public void refuse(long comment, long version, RefusalGround ground) {
        Comment found = register.get(comment);
        Place place = place(found);
        Capacity by = moderator(place);
        record(found.expect(version).refuse(ground, place.contribution(), by, clock.instant()), found, place);
    }

    private void record(CommentChanged event, Comment comment, Place place) {
        register.flush();
        register.settleReports(comment.id());
        happenings.record(event.also(tasks.changes(place.consultation())));
    }

    private Capacity moderator(Place place) {
        consultations.known(place.reference(), actor.get());
        return actor.get().require(Role.MODERATOR, place.department());
    }

    private Place place(Comment comment) {
        return sql.first(
                        OF,
                        row -> new Place(
                                new Subject("contribution", row.number("id"), row.text("reference")),
                                row.number("consultation"),
                                row.text("consultation_reference"),
                                row.number("department_id")),
                        comment.contribution())
                .orElseThrow(() -> new NotFound(comment.id()));
    }
}
