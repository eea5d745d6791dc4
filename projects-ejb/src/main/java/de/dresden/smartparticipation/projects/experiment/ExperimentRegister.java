package de.dresden.smartparticipation.projects.experiment;

import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Keeps what belongs to experiments. Asks for no right. */
@Dependent
class ExperimentRegister {

    private static final String BEGIN = """
            insert into projects.experiment (project_id, question, hypothesis, intervention, partners, written_at, version)
            values (?, ?, ?, ?, ?, ?, 1) on conflict do nothing""";

    private static final String WRITE = """
            update projects.experiment set question = ?, hypothesis = ?, intervention = ?, partners = ?, written_at = ?, version = version + 1
            where project_id = ? and version = ?""";

    private static final String RATE = """
            insert into projects.experiment_result (project_id, criterion, rating, text, rated_at, rated_by, version)
            values (?, ?, ?, ?, ?, ?::bigint, 1)
            on conflict (project_id, criterion) do update set rating = excluded.rating, text = excluded.text, rated_at = excluded.rated_at,
                rated_by = excluded.rated_by, version = experiment_result.version + 1""";

    private static final String END = """
            insert into projects.continuation (project_id, months, project_end, due)
            select ?, m, d.day, (d.day + make_interval(months => m))::date from unnest(array[6, 12, 24]) m, (select ?::date as day) d
            on conflict (project_id, months) do update set project_end = excluded.project_end, due = excluded.due
            where continuation.answer is null""";

    private static final String BEGIN_CHECKS = """
            insert into projects.continuation (project_id, months, project_end, due)
            select ?, m, d.day, (d.day + make_interval(months => m))::date from unnest(array[6, 12, 24]) m, (select ?::date as day) d
            on conflict do nothing""";

    /** The last day of a project is that of its grant, else the end of its last month. */
    private static final String UNASKED = """
            select p.id, coalesce((select max(g.last_day) from projects.project_grant g where g.project_id = p.id),
                (p.last_month + interval '1 month' - interval '1 day')::date) as ended
            from projects.project p
            where p.state in ('CLOSING', 'DONE') and not exists (select 1 from projects.continuation c where c.project_id = p.id)
            order by p.id limit 100""";

    private static final String ANSWER = """
            update projects.continuation set answer = ?, remark = ?, answered_at = ?, answered_by = ?::bigint, answered_for = ?::bigint
            where project_id = ? and months = ? and answer is null""";

    private final Sql sql;

    @Inject
    ExperimentRegister(Sql sql) {
        this.sql = sql;
    }

    /** What is tried, with its version. */
    record Written(ExperimentData data, long version) {}

    Optional<Written> find(long project) {
        return sql.first(
                "select * from projects.experiment where project_id = ?",
                row -> new Written(
                        new ExperimentData(
                                row.text("question"),
                                row.text("hypothesis"),
                                row.text("intervention"),
                                row.text("partners")),
                        row.number("version")),
                project);
    }

    /** @param version that was seen; 0: nothing was written. @throws Conflict where it changed since */
    void write(long project, long version, ExperimentData data, Instant now) {
        int done = version == 0
                ? sql.update(
                        BEGIN, project, data.question(), data.hypothesis(), data.intervention(), data.partners(), now)
                : sql.update(
                        WRITE,
                        data.question(),
                        data.hypothesis(),
                        data.intervention(),
                        data.partners(),
                        now,
                        project,
                        version);
        if (done == 0) {
            throw Conflict.changedMeanwhile();
        }
    }

    void learn(long project, LocalDate day, String text, Capacity by, Instant now) {
        sql.update(
                "insert into projects.learning (project_id, day, text, entered_at, entered_by, entered_for)"
                        + " values (?, ?, ?, ?, ?::bigint, ?::bigint)",
                project,
                day,
                text,
                now,
                by.person(),
                by.actingFor());
    }

    /** The latest first. */
    List<Learning> diary(long project) {
        return sql.list(
                "select l.day, l.text, l.entered_at, p.name from projects.learning l left join platform.v_person p on p.id = l.entered_by"
                        + " where l.project_id = ? order by l.day desc, l.id desc",
                row -> new Learning(row.day("day"), row.text("text"), row.instant("entered_at"), row.text("name")),
                project);
    }

    void rate(long project, ResultCriterion criterion, int rating, String text, Capacity by, Instant now) {
        sql.update(RATE, project, criterion, rating, text, now, by.person());
    }

    /** All five in their order. */
    List<CriterionResult> results(long project) {
        Map<ResultCriterion, CriterionResult> said = new EnumMap<>(ResultCriterion.class);
        sql.each(
                "select r.criterion, r.rating, r.text, r.rated_at, p.name from projects.experiment_result r"
                        + " left join platform.v_person p on p.id = r.rated_by where r.project_id = ?",
                row -> {
                    ResultCriterion criterion = ResultCriterion.valueOf(row.text("criterion"));
                    said.put(
                            criterion,
                            new CriterionResult(
                                    criterion,
                                    (int) row.number("rating"),
                                    row.text("text"),
                                    row.instant("rated_at"),
                                    row.text("name")));
                },
                project);
        return Arrays.stream(ResultCriterion.values())
                .map(one -> said.getOrDefault(one, CriterionResult.open(one)))
                .toList();
    }

    /** Sets the three checks by a project's last day; what is answered stays as it is. */
    void endsOn(long project, LocalDate day) {
        sql.update(END, project, day);
    }

    /** Begins the checks of a project that has none yet. @return whether it had none */
    boolean beginChecks(long project, LocalDate day) {
        return sql.update(BEGIN_CHECKS, project, day) > 0;
    }

    /** Projects that are carried out and of which nobody has said yet when they ended, with their last day by grant or plan. */
    Map<Long, LocalDate> unasked() {
        Map<Long, LocalDate> ended = new TreeMap<>();
        sql.each(UNASKED, row -> {
            if (row.day("ended") != null) {
                ended.put(row.number("id"), row.day("ended"));
            }
        });
        return ended;
    }

    /** @return whether it was open */
    boolean answer(long project, int months, ContinuationAnswer answer, String remark, Capacity by, Instant now) {
        return sql.update(ANSWER, answer, remark, now, by.person(), by.actingFor(), project, months) == 1;
    }

    /** The first check first. */
    List<ContinuationRow> checks(long project, LocalDate today) {
        return sql.list(
                "select c.*, p.name from projects.continuation c left join platform.v_person p on p.id = c.answered_by"
                        + " where c.project_id = ? order by c.months",
                row -> new ContinuationRow(
                        (int) row.number("months"),
                        row.day("project_end"),
                        row.day("due"),
                        row.text("answer") == null ? null : ContinuationAnswer.valueOf(row.text("answer")),
                        row.text("remark"),
                        row.instant("answered_at"),
                        row.text("name"),
                        !row.day("due").isAfter(today.plusDays(ContinuationRow.LEAD))),
                project);
    }

    /** Keys of projects with an open check whose day is near or over. */
    List<Long> ripe(LocalDate today) {
        return sql.list(
                "select distinct project_id from projects.continuation where answer is null and due <= ? order by project_id",
                row -> row.number("project_id"),
                today.plusDays(ContinuationRow.LEAD));
    }
}
