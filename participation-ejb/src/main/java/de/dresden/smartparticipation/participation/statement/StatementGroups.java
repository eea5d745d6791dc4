package de.dresden.smartparticipation.participation.statement;

import static de.dresden.smartparticipation.platform.identity.Roles.AUDITOR;
import static de.dresden.smartparticipation.platform.identity.Roles.CONSULTATION_MANAGER;
import static de.dresden.smartparticipation.platform.identity.Roles.EVALUATOR;
import static de.dresden.smartparticipation.platform.identity.Roles.MODERATOR;

import de.dresden.smartparticipation.participation.law.Rule;
import de.dresden.smartparticipation.participation.plan.PlanDirectory;
import de.dresden.smartparticipation.participation.plan.PlanFrame;
import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Clock;
import java.util.Collection;
import java.util.List;

/** Statements of essentially the same content are grouped by a clerk of the plan's department, and their persons counted. */
@Boundary
@Stateless
public class StatementGroups {

    @Inject
    private GroupRegister groups;

    @Inject
    private GroupViews views;

    @Inject
    private StatementRegister register;

    @Inject
    private StatementLists lists;

    @Inject
    private SignatureFiles signatures;

    @Inject
    private StatementTasks tasks;

    @Inject
    private PlanDirectory plans;

    @Inject
    private Happenings happenings;

    @Inject
    private CurrentActor actor;

    @Inject
    private Clock clock;

    /** Statements of the same plan whose text is like this one's, the likest first; a clerk decides whether they say the same. */
    @RolesAllowed({CONSULTATION_MANAGER, MODERATOR, EVALUATOR})
    public List<Alike> alike(String reference) {
        worker(reference);
        return groups.alike(reference);
    }

    /** @throws NotFound where there is none, or none that the person may see as a whole */
    @RolesAllowed({CONSULTATION_MANAGER, MODERATOR, EVALUATOR, AUDITOR})
    public GroupView of(long group) {
        PlanFrame plan = plans.of(groups.find(group).plan());
        StatementSight sight = StatementSight.of(actor.get());
        if (!sight.overviews(plan)) {
            throw new NotFound(group);
        }
        return views.of(group, plan, sight);
    }

    /**
     * Groups a statement with others that say the same; its points are weighed for all.
     *
     * @return key of the group
     * @throws Refused where one belongs to a group already, has points of its own, or belongs to another plan
     */
    @RolesAllowed({CONSULTATION_MANAGER, MODERATOR, EVALUATOR})
    public long group(String lead, String name, Collection<String> others) {
        Capacity by = worker(lead);
        Statement leading = register.find(lead);
        register.ensureWeighable(leading);
        if (others.isEmpty()) {
            throw new Refused(Reason.of("participation.statement.group-alone"));
        }
        StatementGroup group = groups.add(new StatementGroup(leading.plan(), name));
        happenings.record(leading.join(group.id(), true, by));
        join(group, others, by);
        return group.id();
    }

    /** Takes more statements into a group. @throws Refused as {@link #group} */
    @RolesAllowed({CONSULTATION_MANAGER, MODERATOR, EVALUATOR})
    public void add(long group, Collection<String> others) {
        StatementGroup found = groups.find(group);
        join(found, others, StatementSight.worker(actor.get(), plans.of(found.plan())));
    }

    private void join(StatementGroup group, Collection<String> others, Capacity by) {
        PlanFrame plan = plans.of(group.plan());
        for (String other : others) {
            Statement statement = register.find(other);
            if (statement.plan() != group.plan()) {
                throw new Refused(Reason.of("participation.statement.other-plan", other));
            }
            register.ensureWeighable(statement);
            StatementChanged joined = statement.join(group.id(), false, by);
            happenings.record(joined.also(tasks.of(plan)));
        }
    }

    /** Takes a statement out again: it is weighed by itself. @throws Refused where it leads the group */
    @RolesAllowed({CONSULTATION_MANAGER, MODERATOR, EVALUATOR})
    public void remove(String reference, long version) {
        Capacity by = worker(reference);
        Statement statement = register.find(reference, version);
        StatementChanged left = statement.leave(by);
        register.flush();
        happenings.record(left.also(tasks.of(plans.of(statement.plan()))));
    }

    /** Who signed the list that came with a statement, in the order of the list. */
    @RolesAllowed({CONSULTATION_MANAGER, MODERATOR, EVALUATOR})
    public List<SignatoryRow> signatories(String reference) {
        worker(reference);
        return groups.signatoriesOf(register.find(reference).id());
    }

    /**
     * Enters who signed the list that came with a statement: a line a person, name and address parted by a semicolon or tab.
     *
     * @return how many were not on the list yet
     * @throws Conflict where the statement was changed since this version
     * @throws Refused with the lines that name nobody
     */
    @RolesAllowed({CONSULTATION_MANAGER, MODERATOR, EVALUATOR})
    public int sign(String reference, long version, String lines) {
        Capacity by = worker(reference);
        Statement statement = register.find(reference, version);
        List<SignatoryRow> people = SignatureList.read(lines);
        statement.ensureOpen();
        int added = groups.sign(statement.id(), people);
        happenings.record(statement.signed(added, by));
        return added;
    }

    /**
     * Keeps a list of signatures with its statement, a scan or a table, and enters who signed: from the table, and what is typed
     * beside it.
     *
     * @param lines as in {@link #sign}; may be empty where a file comes along
     * @return how many were not on the list yet; none for a scan alone
     * @throws Refused where the file cannot be taken, or with the lines that name nobody
     */
    @RolesAllowed({CONSULTATION_MANAGER, MODERATOR, EVALUATOR})
    public int signWithList(String reference, long version, String lines, InputStream content, String fileName) {
        Capacity by = worker(reference);
        Statement statement = register.find(reference, version);
        statement.ensureOpen();
        SignatureFiles.KeptList kept = signatures.keep(content, fileName, statement.subject());
        String people = kept.rows() + (lines == null ? "" : lines);
        int added = people.isBlank() ? 0 : groups.sign(statement.id(), SignatureList.read(people));
        happenings.record(statement.listed(kept.hash(), added, by));
        return added;
    }

    /**
     * Lays the result out for inspection instead of single notices, for this group ({@link Rule#RESULT_LAID_OUT}).
     *
     * @param announcement the announcement of the place, as prepared or changed; place and hours are added where it lacks them. It
     *     stands on the plan's public page too, as the law asks
     * @throws Refused before the council's decision is recorded, where not more than 50 persons stand behind it, where it is laid
     *     out already, or something is missing
     */
    @RolesAllowed(CONSULTATION_MANAGER)
    public void layOut(long group, String place, String hours, String announcement) {
        StatementGroup found = groups.find(group);
        PlanFrame plan = plans.of(found.plan());
        Capacity by = actor.get()
                .require(de.dresden.smartparticipation.platform.identity.Role.CONSULTATION_MANAGER, plan.department());
        String text = GroupViews.announcement(announcement, place, hours);
        happenings.record(found.layOut(place, hours, text, groups.persons(group), plan, by, clock.instant()));
        for (Statement member : groups.members(group)) {
            happenings.record(member.laidOut(found.name(), by));
        }
    }

    private Capacity worker(String reference) {
        lists.ensureSeen(reference, StatementSight.of(actor.get()));
        return StatementSight.worker(
                actor.get(), plans.of(register.find(reference).plan()));
    }
}
