package de.dresden.smartparticipation.projects.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.dresden.smartparticipation.platform.boundary.FaultTranslation;
import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.tasks.TaskChange;
import de.dresden.smartparticipation.platform.testing.TestDatabase;
import de.dresden.smartparticipation.platform.testing.TestPeople;
import de.dresden.smartparticipation.projects.project.ProjectDirectory;
import de.dresden.smartparticipation.projects.project.ProjectFrame;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** What is written of experiments reads back; entries and answers stay; checks come at their time. */
class ExperimentTablesTest {

    private static final Instant NOW = Instant.parse("2026-11-26T08:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final Capacity CLERK = new Capacity(1L, null);

    private final DataSource database = TestDatabase.fresh("projects");
    private final Sql sql = Sql.on(database);
    private final ExperimentRegister register = new ExperimentRegister(sql);

    ExperimentTablesTest() {
        TestPeople.in(database).staff(1, "p1").department(7, "SBB");
        sql.update(
                "insert into projects.project (id, reference, title, department_id, state, light, created_at, version)"
                        + " values (1, 'PR-2026-001', 'Project', 7, 'RUNNING', 'GREEN', timestamptz '2026-01-01', 1)");
    }

    @Test
    void two_who_write_at_once_do_not_overwrite_each_other() {
        register.write(1, 0, data("Frage"), NOW);
        assertThatThrownBy(() -> register.write(1, 0, data("Andere"), NOW)).isInstanceOf(Conflict.class);
        register.write(1, 1, data("Frage zwei"), NOW);
        assertThatThrownBy(() -> register.write(1, 1, data("Andere"), NOW)).isInstanceOf(Conflict.class);
        assertThat(register.find(1).orElseThrow().data()).isEqualTo(data("Frage zwei"));
    }

    @Test
    void a_rating_is_one_for_each_of_five_criteria_and_the_diary_stays() {
        register.write(1, 0, data("Frage"), NOW);
        register.rate(1, ResultCriterion.TRANSFER, 3, "Erste Anfragen.", CLERK, NOW);
        register.rate(1, ResultCriterion.TRANSFER, 4, "Zwei andere Stadtteile.", CLERK, NOW);
        assertThat(register.results(1)).extracting(CriterionResult::rating).containsExactly(null, 4, null, null, null);
        register.learn(1, TODAY, "Gießpläne brauchen Urlaubsvertretungen.", CLERK, NOW);
        assertThat(register.diary(1)).hasSize(1);
        assertBroken("learning_stays", "delete from projects.learning");
    }

    @Test
    void the_checks_follow_the_end_until_they_are_answered() {
        register.endsOn(1, LocalDate.of(2026, 8, 31));
        assertThat(register.checks(1, TODAY))
                .extracting(ContinuationRow::due)
                .containsExactly(LocalDate.of(2027, 2, 28), LocalDate.of(2027, 8, 31), LocalDate.of(2028, 8, 31));
        assertThat(register.ripe(TODAY)).isEmpty();
        register.endsOn(1, LocalDate.of(2026, 5, 31));
        assertThat(register.ripe(TODAY)).isEqualTo(List.of(1L));
        assertThat(register.answer(1, 6, ContinuationAnswer.CONTINUES, "Der Verein macht weiter.", CLERK, NOW))
                .isTrue();
        assertThat(register.answer(1, 6, ContinuationAnswer.ENDED, "Doch nicht.", CLERK, NOW))
                .isFalse();
        register.endsOn(1, LocalDate.of(2026, 6, 30));
        assertThat(register.checks(1, TODAY))
                .extracting(ContinuationRow::projectEnd)
                .containsExactly(LocalDate.of(2026, 5, 31), LocalDate.of(2026, 6, 30), LocalDate.of(2026, 6, 30));
        assertThat(register.ripe(TODAY)).isEmpty();
        assertBroken("continuation_stays", "update projects.continuation set remark = 'anders' where months = 6");
    }

    @Test
    void what_is_carried_out_gets_its_checks_by_itself_and_once() {
        sql.update(
                "update projects.project set first_month = date '2026-01-01', last_month = date '2026-05-01' where id = 1");
        assertThat(register.unasked()).isEmpty();
        sql.update("update projects.project set state = 'CLOSING' where id = 1");
        LocalDate end = LocalDate.of(2026, 5, 31);
        assertThat(register.unasked()).containsExactly(Map.entry(1L, end));
        assertThat(register.beginChecks(1, end)).isTrue();
        assertThat(register.beginChecks(1, end)).isFalse();
        assertThat(register.unasked()).isEmpty();
        assertThat(register.ripe(TODAY)).containsExactly(1L);
    }

    @Test
    void each_check_is_a_task_in_its_turn_and_its_answer_closes_it_until_the_next_one_comes() {
        register.endsOn(1, LocalDate.of(2026, 1, 31));
        assertThat(open(LocalDate.of(2026, 6, 30))).isEmpty();
        assertThat(open(LocalDate.of(2026, 7, 1))).containsExactly("6 until 2026-07-31");
        register.answer(1, 6, ContinuationAnswer.CONTINUES, "Der Verein macht weiter.", CLERK, NOW);
        assertThat(open(LocalDate.of(2026, 7, 1))).isEmpty();
        assertThat(register.ripe(LocalDate.of(2026, 12, 31))).isEmpty();
        assertThat(open(LocalDate.of(2027, 1, 1))).containsExactly("12 until 2027-01-31");
        assertThat(register.ripe(LocalDate.of(2027, 1, 1))).containsExactly(1L);
        register.answer(1, 12, ContinuationAnswer.CONTINUES_CHANGED, "Nur noch im Sommer.", CLERK, NOW);
        assertThat(open(LocalDate.of(2027, 12, 31))).isEmpty();
        assertThat(open(LocalDate.of(2028, 1, 1))).containsExactly("24 until 2028-01-31");
        register.answer(1, 24, ContinuationAnswer.ENDED, "Der Hof wird bebaut.", CLERK, NOW);
        assertThat(open(LocalDate.of(2029, 1, 1))).isEmpty();
        assertThat(register.ripe(LocalDate.of(2029, 1, 1))).isEmpty();
    }

    /** The tasks that stand open on a day, as months and last day. */
    private List<String> open(LocalDate day) {
        ProjectFrame project = new ProjectDirectory(sql).of(1);
        return ContinuationTasks.of(project, register.checks(1, day)).stream()
                .filter(TaskChange.Open.class::isInstance)
                .map(TaskChange.Open.class::cast)
                .map(task -> task.step().replace("evaluation.continuation-", "") + " until " + task.due())
                .toList();
    }

    private void assertBroken(String constraint, String statement) {
        assertThatThrownBy(() -> sql.update(statement)).satisfies(failure -> assertThat(FaultTranslation.of(failure))
                .hasValueSatisfying(
                        fault -> assertThat(fault.reason().key()).isEqualTo("projects.constraint." + constraint)));
    }

    private static ExperimentData data(String question) {
        return new ExperimentData(question, "Hypothese", "Intervention", "Verein: gießt");
    }
}
