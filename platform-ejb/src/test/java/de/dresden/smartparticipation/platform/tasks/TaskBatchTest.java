package de.dresden.smartparticipation.platform.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.testing.TestDatabase;
import de.dresden.smartparticipation.platform.testing.TestPeople;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TaskBatchTest {

    private static final Instant MONDAY = Instant.parse("2026-11-16T08:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-11-17T08:00:00Z");

    private final DataSource database = TestDatabase.fresh();
    private final Sql sql = Sql.on(database);

    @BeforeEach
    void people() {
        TestPeople.in(database)
                .department(10, "ASM")
                .department(20, "UWA")
                .staff(1, "weber")
                .staff(2, "krause");
    }

    @Test
    void aTaskIsOpenedWithAllItsValues() {
        batch(MONDAY, 1).apply(List.of(open(7, 2L, LocalDate.of(2026, 12, 1))));

        assertThat(state())
                .containsExactly("contribution.answer BE-2026-00007 EVALUATOR 10 2 2026-12-01 by 1 " + MONDAY);
    }

    @Test
    void openingItAgainMovesItAndRemembersWhoPassedItOn() {
        batch(MONDAY, 1).apply(List.of(open(7, null, null)));
        batch(TUESDAY, 2).apply(List.of(open(7, 1L, null)));

        assertThat(state()).containsExactly("contribution.answer BE-2026-00007 EVALUATOR 10 1 null by 2 " + TUESDAY);
    }

    @Test
    void aNewDeadlineAloneIsNotPassingOn() {
        batch(MONDAY, 1).apply(List.of(open(7, 2L, null)));
        batch(TUESDAY, 2).apply(List.of(open(7, 2L, LocalDate.of(2026, 12, 1))));

        assertThat(state())
                .containsExactly("contribution.answer BE-2026-00007 EVALUATOR 10 2 2026-12-01 by 1 " + MONDAY);
    }

    @Test
    void theLastWordOnATaskCountsWithinOneBatch() {
        batch(MONDAY, 1).apply(List.of(open(7, 1L, null), open(7, 2L, null)));

        assertThat(state()).containsExactly("contribution.answer BE-2026-00007 EVALUATOR 10 2 null by 1 " + MONDAY);
    }

    @Test
    void oneStepOrAllStepsOfASubjectAreClosed() {
        batch(MONDAY, 1).apply(List.of(open(7, 1L, null), open(8, 1L, null), open(9, 1L, null)));

        batch(TUESDAY, 2)
                .apply(List.of(
                        new TaskChange.Close("contribution.answer", subject(7)),
                        new TaskChange.Close("contribution.other", subject(8)),
                        new TaskChange.CloseAll(subject(9))));

        assertThat(state()).hasSize(1).first().asString().contains("BE-2026-00008");
    }

    @Test
    void whoWaitedClosesWhatWasOpenedMeanwhile() {
        batch(TUESDAY, 1).apply(List.of(open(7, 1L, null)));

        batch(MONDAY, 2).apply(List.of(new TaskChange.CloseAll(subject(7))));

        assertThat(state()).isEmpty();
    }

    @Test
    void whatIsOpenGoesToAnotherDepartmentAndThereToNobodyInParticular() {
        batch(MONDAY, 1).apply(List.of(open(7, 1L, null), open(8, 1L, null)));

        batch(TUESDAY, 2).apply(List.of(new TaskChange.Move(subject(7), 20)));

        assertThat(state())
                .containsExactlyInAnyOrder(
                        "contribution.answer BE-2026-00007 EVALUATOR 20 null null by 1 " + MONDAY,
                        "contribution.answer BE-2026-00008 EVALUATOR 10 1 null by 1 " + MONDAY);
    }

    @Test
    void aHundredThousandAreOpenedAndClosedInAFewStatements() {
        List<TaskChange> opening = LongStream.rangeClosed(1, 100_000)
                .<TaskChange>mapToObj(id -> open(id, null, null))
                .toList();
        batch(MONDAY, 1).apply(opening);
        assertThat(count()).isEqualTo(100_000);

        batch(TUESDAY, 1)
                .apply(LongStream.rangeClosed(1, 100_000)
                        .<TaskChange>mapToObj(id -> new TaskChange.CloseAll(subject(id)))
                        .toList());
        assertThat(count()).isZero();
    }

    private TaskBatch batch(Instant now, long by) {
        return new TaskBatch(sql, now, by);
    }

    private static TaskChange.Open open(long id, Long person, LocalDate due) {
        return new TaskChange.Open(
                "contribution.answer",
                subject(id),
                "participation",
                "Radweg",
                "Radverkehr",
                Role.EVALUATOR,
                10L,
                person,
                due,
                "/contributions/case.xhtml");
    }

    private static Subject subject(long id) {
        return new Subject("contribution", id, "BE-2026-%05d".formatted(id));
    }

    private List<String> state() {
        return sql.list(
                "select * from platform.task where closed_at is null order by subject_id",
                row -> String.join(
                        " ",
                        row.text("step"),
                        row.text("subject_reference"),
                        row.text("role"),
                        String.valueOf(row.id("department_id")),
                        String.valueOf(row.id("person_id")),
                        String.valueOf(row.day("due")),
                        "by",
                        String.valueOf(row.id("opened_by")),
                        String.valueOf(row.instant("opened_at"))));
    }

    private long count() {
        return sql.first("select count(*) as n from platform.task where closed_at is null", row -> row.number("n"))
                .orElseThrow();
    }
}
