package de.dresden.smartparticipation.rewards.challenge;

import de.dresden.smartparticipation.platform.approval.ApprovalState;
import de.dresden.smartparticipation.platform.approval.ApprovalViews;
import de.dresden.smartparticipation.platform.audit.History;
import de.dresden.smartparticipation.platform.fault.NotAllowed;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.identity.Actor;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.identity.Staff;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.tasks.DueDay;
import de.dresden.smartparticipation.platform.tasks.TaskChange;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Opens challenges for clerks, with rights; shows what they can do, and puts what waits on their list. */
@Dependent
class ChallengeAccess {

    /** Days within which a colleague looks at it, where it does not begin earlier. */
    private static final int DAYS = 14;

    @Inject
    private ChallengeRegister register;

    @Inject
    private ChallengeLists lists;

    @Inject
    private StationBook stations;

    @Inject
    private TeamBook teams;

    @Inject
    private ChallengeDays days;

    @Inject
    private ApprovalViews approvals;

    @Inject
    private History history;

    @Inject
    private CurrentActor actor;

    @Inject
    private Sql sql;

    /** A challenge in a command, and in whose name somebody acts. */
    record Opened(Challenge challenge, Capacity by) {}

    /**
     * For a change.
     *
     * @throws NotFound where there is none
     * @throws NotAllowed where another department has it
     */
    Opened open(ChallengeKey key) {
        Opened opened = open(key.reference());
        register.toChange(opened.challenge().seenAs(key.version()));
        return opened;
    }

    /** For what changes nothing in the challenge itself. */
    Opened open(String reference) {
        Challenge challenge = register.find(reference);
        return new Opened(challenge, require(challenge.department()));
    }

    /** @throws NotAllowed for another department */
    Capacity require(long department) {
        return actor.get().require(Role.REWARDS_CLERK, department);
    }

    Map<Long, String> departments() {
        Set<Long> own = actor.get() instanceof Staff staff ? staff.departments(Role.REWARDS_CLERK) : Set.of();
        Map<Long, String> names = new LinkedHashMap<>();
        sql.each(
                "select id, name from platform.v_department where id = any (?::bigint[]) order by name",
                row -> names.put(row.number("id"), row.text("name")),
                own);
        return names;
    }

    ChallengeDetails details(Challenge challenge) {
        Actor viewer = actor.get();
        boolean mayWork = viewer.is(Role.REWARDS_CLERK, challenge.department());
        Capacity capacity = viewer.capacity(Role.REWARDS_CLERK, challenge.department());
        Optional<Reason> right = mayWork ? Optional.empty() : Optional.of(Reason.of("platform.fault.not-allowed"));
        return new ChallengeDetails(
                new ChallengeKey(challenge.reference(), challenge.version()),
                challenge.data(),
                challenge.at(days.today()),
                lists.department(challenge.department()),
                challenge.cancelReason(),
                approvals.of(challenge.approval(), capacity, challenge.content(), right),
                lists.count(challenge.id()),
                days.evaluatedFrom(challenge.data()),
                mayWork ? stations.of(challenge.id()) : List.of(),
                teams.of(challenge.id()),
                history.of(challenge.subject()),
                mayWork ? steps(new Opened(challenge, capacity)) : Set.of());
    }

    Set<ChallengeStep> steps(Opened opened) {
        return ChallengeStep.of(
                opened.challenge(),
                days.today(),
                days.evaluatedFrom(opened.challenge().data()),
                opened.by());
    }

    /** @param now the challenge as it is now, or null where it is dropped */
    List<TaskChange> tasks(Challenge now, Challenge challenge) {
        List<TaskChange> changes = new ArrayList<>();
        changes.add(new TaskChange.CloseAll(challenge.subject()));
        if (now != null && now.approval().state() == ApprovalState.PROPOSED) {
            changes.add(open("challenge.release", now));
        }
        if (now != null && now.approval().state() == ApprovalState.RETURNED) {
            changes.add(open("challenge.rework", now));
        }
        return changes;
    }

    private TaskChange.Open open(String step, Challenge challenge) {
        return new TaskChange.Open(
                step,
                challenge.subject(),
                "rewards",
                challenge.data().title(),
                null,
                Role.REWARDS_CLERK,
                challenge.department(),
                null,
                DueDay.before(challenge.data().firstDay(), days.today(), DAYS),
                "/rewards/challenge.xhtml?ref=" + challenge.reference());
    }
}
