package de.dresden.smartparticipation.participation.demo;

import de.dresden.smartparticipation.participation.contribution.Channel;
import de.dresden.smartparticipation.participation.contribution.ContributionState;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.identity.Staff;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.tasks.TaskChange;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes the contributions of a consultation with their answers, history and tasks. */
@Dependent
class DemoCases {

    private static final String CONTRIBUTION = """
            insert into participation.contribution (id, consultation_id, reference, number, title, text, sender_name,
                sender_email, channel, received_at, entered_by, entered_at, area_key, topic_id, state, refusal_ground,
                query_text, department_id, person_id, assigned_at, due, response_id, origin_id, merged_into, version)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)""";

    @Inject
    private Sql sql;

    @Inject
    private DemoAnswers answers;

    @Inject
    private DemoDailyWork dailyWork;

    void make(DemoStage stage) {
        Map<String, DemoCase> cases = begin(stage);
        Map<String, List<DemoCase>> answered = new LinkedHashMap<>();
        cases.values().stream().filter(DemoCase::isBegun).forEach(one -> answered.computeIfAbsent(
                        one.told().answer(), key -> new ArrayList<>())
                .add(one));
        Map<String, Long> responses = new LinkedHashMap<>();
        answered.forEach((key, several) -> responses.put(key, answers.make(key, several, stage)));
        // What others point to comes first.
        List<Object[]> rows = cases.values().stream()
                .sorted(java.util.Comparator.comparing(one -> one.told().link() != null))
                .map(one -> row(
                        one,
                        cases.get(one.told().link()),
                        responses.get(one.told().answer())))
                .toList();
        sql.updateAll(CONTRIBUTION, rows);
        cases.values().forEach(one -> DemoHistory.tell(one, cases));
        cases.values().stream().filter(DemoCases::isOpenForDepartment).forEach(one -> stage.tasks()
                .add(task(one)));
        dailyWork.make(stage, cases);
    }

    /** Keys and numbers for all of them at once. */
    private Map<String, DemoCase> begin(DemoStage stage) {
        List<DemoContribution> told = stage.script().contributions();
        List<long[]> keys = sql.list(
                "select nextval('participation.contribution_id') as id,"
                        + " nextval('participation.contribution_number') as number from generate_series(1, ?)",
                row -> new long[] {row.number("id"), row.number("number")},
                told.size());
        Map<String, DemoCase> cases = new LinkedHashMap<>();
        for (DemoContribution one : told) {
            long[] key = keys.get(cases.size());
            int year = stage.calendar().day(-one.daysAgo()).getYear();
            String reference = "BE-%d-%05d".formatted(year, key[1]);
            cases.put(one.number(), new DemoCase(one, key[0], reference, cases.size() + 1, stage));
        }
        return cases;
    }

    private static Object[] row(DemoCase one, DemoCase linked, Long response) {
        DemoContribution told = one.told();
        boolean online = told.channel() == Channel.ONLINE;
        Staff person = one.person();
        return new Object[] {
            one.id(),
            one.stage().id(),
            one.reference(),
            told.number(),
            told.title(),
            told.text(),
            told.sender().name(),
            told.sender().email(),
            told.channel(),
            one.received(),
            online ? null : one.stage().moderator().id(),
            online ? one.received() : one.checked(),
            told.area(),
            one.topic(),
            told.state(),
            told.ground(),
            told.remark(),
            one.department(),
            person == null ? null : person.id(),
            one.isAssigned() ? one.assigned() : null,
            one.due(),
            response,
            told.isPart() ? linked.id() : null,
            told.state() == ContributionState.MERGED ? linked.id() : null
        };
    }

    private static boolean isOpenForDepartment(DemoCase one) {
        return one.told().state() == ContributionState.DISTRIBUTED || one.told().state() == ContributionState.IN_DRAFT;
    }

    private static TaskChange task(DemoCase one) {
        Staff person = one.person();
        return new TaskChange.Open(
                "contribution.answer",
                one.subject(),
                "participation",
                one.told().title(),
                one.stage().title(),
                Role.EVALUATOR,
                one.department(),
                person == null ? null : person.id(),
                one.due(),
                one.page());
    }
}
