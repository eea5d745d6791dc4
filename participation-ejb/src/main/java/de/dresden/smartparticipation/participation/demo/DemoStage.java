package de.dresden.smartparticipation.participation.demo;

import de.dresden.smartparticipation.platform.audit.PastHappening;
import de.dresden.smartparticipation.platform.happening.Happening;
import de.dresden.smartparticipation.platform.identity.Actor;
import de.dresden.smartparticipation.platform.identity.Staff;
import de.dresden.smartparticipation.platform.tasks.TaskChange;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One consultation while it is made, and what it leaves behind: its history and its open tasks.
 *
 * @param id its key
 * @param reference its reference
 * @param script what is told
 * @param topics keys of its topics in their order
 * @param departments departments of its topics in their order
 * @param evaluators who answers, by department
 * @param manager who manages it
 * @param moderator who checks its contributions
 * @param calendar the days
 * @param history what happened
 * @param tasks what is open
 */
record DemoStage(
        long id,
        String reference,
        DemoScript script,
        List<Long> topics,
        List<Long> departments,
        Map<Long, List<Staff>> evaluators,
        Staff manager,
        Staff moderator,
        DemoCalendar calendar,
        List<PastHappening> history,
        List<TaskChange> tasks) {

    static DemoStage of(
            long id,
            String reference,
            DemoScript script,
            List<Long> topics,
            List<Long> departments,
            Map<Long, List<Staff>> evaluators,
            Staff manager,
            Staff moderator,
            DemoCalendar calendar) {
        return new DemoStage(
                id,
                reference,
                script,
                topics,
                departments,
                evaluators,
                manager,
                moderator,
                calendar,
                new ArrayList<>(),
                new ArrayList<>());
    }

    String title() {
        return script.fact("title");
    }

    long department(int topic) {
        return departments.get(topic - 1);
    }

    /** Who works on the n-th case of a department: its people by turns. */
    Staff evaluator(long department, int n) {
        List<Staff> people = evaluators.get(department);
        return people.get(n % people.size());
    }

    void tell(Instant at, Actor actor, Happening happening) {
        history.add(new PastHappening(at, actor, happening));
    }
}
