package de.dresden.smartparticipation.projects.idea;

import static de.dresden.smartparticipation.platform.identity.Roles.AUDITOR;
import static de.dresden.smartparticipation.platform.identity.Roles.PROJECT_MANAGER;

import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.identity.Actor;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.identity.OnBehalf;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.identity.Staff;
import de.dresden.smartparticipation.platform.paging.Page;
import de.dresden.smartparticipation.platform.paging.PageQuery;
import de.dresden.smartparticipation.platform.persistence.Row;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.projects.call.CallDirectory;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Ideas and comments are read by project managers of the call's department before everybody reads them. */
@Boundary
@Stateless
public class IdeaModeration {

    private static final String FROM = """
             from (select i.id as idea, i.reference, null::bigint as comment, i.version, i.state, i.state_reason, i.title, i.author,
                       i.content, i.area, i.sent_at, i.call_id from projects.idea i where i.state <> 'UNCONFIRMED'
                   union all
                   select i.id, i.reference, c.id, c.version, c.state, c.state_reason, i.title, c.author, c.content, i.area, c.sent_at,
                       i.call_id from projects.idea_comment c join projects.idea i on i.id = c.idea_id) x
             join projects.call k on k.id = x.call_id
             where (? or k.department_id = any(?::bigint[])) and x.state = any(?::text[])
               and (? = '' or position(lower(?) in lower(x.title || ' ' || x.content || ' ' || x.reference)) > 0)
            """;

    @Inject
    private IdeaRegister register;

    @Inject
    private IdeaDesk desk;

    @Inject
    private CallDirectory calls;

    @Inject
    private CurrentActor actor;

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    /** What matches, the oldest first; for managers that of their departments' calls, for auditors all. */
    @RolesAllowed({PROJECT_MANAGER, AUDITOR})
    public Page<ModeratedItem> list(ModerationFilter filter, PageQuery query) {
        Actor current = actor.get();
        List<Object> parameters = new ArrayList<>(List.of(
                current.is(Role.AUDITOR),
                departments(current),
                filter.states().stream().map(Enum::name).toList(),
                filter.text(),
                filter.text()));
        long total = sql.first("select count(*) as total" + FROM, row -> row.number("total"), parameters.toArray())
                .orElse(0L);
        parameters.addAll(List.of(query.size(), query.offset()));
        List<ModeratedItem> items = sql.list(
                "select x.*, k.title as call, k.department_id" + FROM
                        + " order by x.sent_at, x.idea, x.comment nulls first limit ? offset ?",
                row -> item(row, current),
                parameters.toArray());
        return Page.of(query, items, total);
    }

    /**
     * Lets everybody read it.
     *
     * @throws NotFound where there is none, or none that the person may know of
     * @throws de.dresden.smartparticipation.platform.fault.Conflict where it was decided meanwhile
     */
    @RolesAllowed(PROJECT_MANAGER)
    public void publish(IdeaKey key) {
        Idea idea = known(key);
        Capacity by = by(idea);
        if (key.comment() != null) {
            IdeaComment comment = register.comment(key.comment()).seenAs(key.version(), idea.subject());
            desk.tell(idea, comment.publish(idea.subject(), by, clock.instant()), null);
        } else {
            desk.tell(idea, idea.seenAs(key.version()).publish(by, clock.instant()), IdeaMails.PUBLISHED);
        }
    }

    /**
     * Keeps it from being read.
     *
     * @param reason why, 1 to 2,000 characters; told to the sender of an idea who gave an address
     * @throws NotFound where there is none, or none that the person may know of
     * @throws Refused where the reason is missing
     */
    @RolesAllowed(PROJECT_MANAGER)
    public void reject(IdeaKey key, String reason) {
        Idea idea = known(key);
        Capacity by = by(idea);
        if (key.comment() != null) {
            IdeaComment comment = register.comment(key.comment()).seenAs(key.version(), idea.subject());
            desk.tell(idea, comment.reject(reason, idea.subject(), by, clock.instant()), null);
        } else {
            desk.tell(idea, idea.seenAs(key.version()).reject(reason, by, clock.instant()), IdeaMails.REJECTED);
        }
    }

    /** Those of other departments, and those that nobody confirmed, are not to be known of. */
    private Idea known(IdeaKey key) {
        Idea idea = register.find(key.reference());
        long department = calls.of(idea.call()).department();
        if (idea.state() == IdeaState.UNCONFIRMED || !departments(actor.get()).contains(department)) {
            throw new NotFound(key.reference());
        }
        return idea;
    }

    private Capacity by(Idea idea) {
        return actor.get().require(Role.PROJECT_MANAGER, calls.of(idea.call()).department());
    }

    private static Set<Long> departments(Actor actor) {
        if (actor instanceof OnBehalf job) {
            return departments(job.requester());
        }
        return actor instanceof Staff staff ? staff.departments(Role.PROJECT_MANAGER) : Set.of();
    }

    private static ModeratedItem item(Row row, Actor actor) throws SQLException {
        return new ModeratedItem(
                new IdeaKey(row.text("reference"), row.id("comment"), row.number("version")),
                IdeaState.valueOf(row.text("state")),
                row.text("state_reason"),
                row.text("title"),
                row.text("call"),
                row.text("author"),
                row.text("content"),
                row.text("area"),
                row.instant("sent_at"),
                actor.is(Role.PROJECT_MANAGER, row.number("department_id")));
    }
}
