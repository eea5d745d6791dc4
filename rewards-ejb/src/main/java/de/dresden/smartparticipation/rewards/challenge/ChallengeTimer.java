package de.dresden.smartparticipation.rewards.challenge;

import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.tasks.TaskBoard;
import de.dresden.smartparticipation.platform.tasks.TaskChange;
import de.dresden.smartparticipation.platform.text.Texts;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;

/** Evaluates what is due, grants what waits, tells of the queue; each call is a transaction of its own. */
@Singleton
public class ChallengeTimer {

    private static final Subject QUEUE = new Subject("deed-queue", 1, "");

    @Inject
    private ChallengeRegister register;

    @Inject
    private ChallengeEnd end;

    @Inject
    private DeedBook deeds;

    @Inject
    private DeedLists lists;

    @Inject
    private Rewards rewards;

    @Inject
    private ChallengeDays days;

    @Inject
    private Sql sql;

    @Inject
    private Happenings happenings;

    @Inject
    private TaskBoard tasks;

    /** One challenge a call: the first that is due and for which nothing waits. */
    @Schedule(hour = "*", minute = "*/3", persistent = false)
    void evaluateWhatIsDue() {
        sql
                .list(
                        "select id from rewards.challenge where approval_state = 'APPROVED' and evaluated_at is null"
                                + " and cancelled_at is null and last_day < ? order by last_day, id limit 100",
                        row -> row.number("id"),
                        days.today())
                .stream()
                .map(register::find)
                .filter(one -> !days.today().isBefore(days.evaluatedFrom(one.data())) && !deeds.waits(one.id()))
                .findFirst()
                .ifPresent(one -> happenings.record(end.evaluate(one, Capacity.NOBODY)));
    }

    /** One batch a call: a transaction asks the ledger once. */
    @Schedule(hour = "*", minute = "*", second = "20", persistent = false)
    void payWhatWaits() {
        rewards.pay();
    }

    @Schedule(hour = "*", minute = "*/5", persistent = false)
    void tellOfTheQueue() {
        long waiting = lists.waiting();
        tasks.apply(
                waiting == 0
                        ? new TaskChange.Close("deed.review", QUEUE)
                        : new TaskChange.Open(
                                "deed.review",
                                QUEUE,
                                "rewards",
                                Texts.german().text("rewards.task.deed.review.waiting", waiting),
                                null,
                                Role.REWARDS_CLERK,
                                null,
                                null,
                                null,
                                "/rewards/deeds.xhtml"));
    }
}
