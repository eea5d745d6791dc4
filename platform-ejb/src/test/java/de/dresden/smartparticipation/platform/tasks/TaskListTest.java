package de.dresden.smartparticipation.platform.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.External;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.identity.Staff;
import de.dresden.smartparticipation.platform.paging.Page;
import de.dresden.smartparticipation.platform.paging.PageQuery;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.testing.TestDatabase;
import de.dresden.smartparticipation.platform.testing.TestPeople;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TaskListTest {

    private static final Instant NOW = Instant.parse("2026-11-16T08:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 16);
    private static final long PLANNING = 10;
    private static final long ROADS = 20;

    private static final Staff FISCHER =
            new Staff(1, "fischer", "Anja Fischer", Set.of(Role.EVALUATOR), Set.of(PLANNING), List.of());
    private static final Staff DEPUTY = new Staff(
            2,
            "lorenz",
            "Paul Lorenz",
            Set.of(Role.MODERATOR),
            Set.of(ROADS),
            List.of(new Staff.Represented(
                    1, "Anja Fischer", Set.of(Role.EVALUATOR, Role.ADMINISTRATOR), Set.of(PLANNING))));

    private final DataSource database = TestDatabase.fresh();
    private final Sql sql = Sql.on(database);
    private final TaskList tasks = new TaskList(sql);

    @BeforeEach
    void people() {
        TestPeople.in(database)
                .department(PLANNING, "ASM")
                .department(ROADS, "STA")
                .staff(1, "fischer")
                .staff(2, "lorenz")
                .staff(3, "arnold");
    }

    @Test
    void theNearestDeadlineComesFirstAndNoDeadlineLast() {
        open(3, 1, Role.EVALUATOR, PLANNING, 1L, null);
        open(3, 2, Role.EVALUATOR, PLANNING, 1L, TODAY.plusDays(5));
        open(3, 3, Role.EVALUATOR, PLANNING, 1L, TODAY.minusDays(3));

        assertThat(references(TaskView.MINE, FISCHER)).containsExactly("BE-3", "BE-2", "BE-1");
    }

    @Test
    void mineAreThoseOfThePersonAndOfWhomThePersonRepresents() {
        open(3, 1, Role.EVALUATOR, PLANNING, 1L, null);
        open(3, 2, Role.MODERATOR, ROADS, 2L, null);
        open(3, 3, Role.EVALUATOR, PLANNING, 3L, null);

        assertThat(references(TaskView.MINE, FISCHER)).containsExactly("BE-1");
        assertThat(references(TaskView.MINE, DEPUTY)).containsExactlyInAnyOrder("BE-1", "BE-2");
    }

    @Test
    void aDepartmentsTasksAreSeenByThoseWhoHaveTheRoleThere() {
        open(3, 1, Role.EVALUATOR, PLANNING, null, null);
        open(3, 2, Role.MODERATOR, PLANNING, null, null);
        open(3, 3, Role.EVALUATOR, ROADS, null, null);
        open(3, 4, Role.MODERATOR, ROADS, null, null);
        open(3, 5, Role.EVALUATOR, null, null, null);
        open(3, 6, Role.ADMINISTRATOR, PLANNING, null, null);

        assertThat(references(TaskView.DEPARTMENT, FISCHER)).containsExactlyInAnyOrder("BE-1", "BE-5");
        assertThat(references(TaskView.DEPARTMENT, DEPUTY)).containsExactlyInAnyOrder("BE-1", "BE-4", "BE-5");
    }

    @Test
    void somebodyFromOutsideSeesOnlyWhatIsForThePersonOrTheRoleAsSuch() {
        External jury = new External(3, "arnold", "Frank Arnold", "Jugendforum", Set.of(Role.JURY_MEMBER));
        open(1, 1, Role.JURY_MEMBER, null, null, null);
        open(1, 2, Role.JURY_MEMBER, PLANNING, 3L, null);
        open(1, 3, Role.JURY_MEMBER, PLANNING, null, null);

        assertThat(references(TaskView.DEPARTMENT, jury)).containsExactly("BE-1");
        assertThat(references(TaskView.MINE, jury)).containsExactly("BE-2");
    }

    @Test
    void passedOnIsWhatOthersHaveFromMe() {
        open(1, 1, Role.EVALUATOR, PLANNING, 3L, null);
        open(1, 2, Role.EVALUATOR, ROADS, null, null);
        open(1, 3, Role.EVALUATOR, PLANNING, null, null);
        open(1, 4, Role.EVALUATOR, PLANNING, 1L, null);
        open(2, 5, Role.EVALUATOR, ROADS, 3L, null);

        assertThat(references(TaskView.PASSED_ON, FISCHER)).containsExactlyInAnyOrder("BE-1", "BE-2", "BE-3");
    }

    @Test
    void doneIsWhatIClosedLatestFirst() {
        open(3, 1, Role.EVALUATOR, PLANNING, 1L, null);
        open(3, 2, Role.EVALUATOR, PLANNING, 1L, null);
        close(1, 2, NOW.plusSeconds(60));
        close(1, 1, NOW.plusSeconds(120));

        assertThat(references(TaskView.DONE, FISCHER)).containsExactly("BE-1", "BE-2");
        assertThat(references(TaskView.MINE, FISCHER)).isEmpty();
        assertThat(page(TaskView.DONE, FISCHER, TaskFilter.none())
                        .items()
                        .get(0)
                        .done())
                .isTrue();
    }

    @Test
    void theOverviewCountsByStepAndWhatIsLate() {
        open(3, 1, Role.EVALUATOR, PLANNING, 1L, TODAY.minusDays(1));
        open(3, 2, Role.EVALUATOR, PLANNING, 1L, TODAY);
        open(3, 3, Role.EVALUATOR, PLANNING, null, null);

        TaskOverview overview = tasks.overview(TaskScope.of(FISCHER), TODAY);

        assertThat(overview.open(TaskView.MINE)).isEqualTo(2);
        assertThat(overview.late(TaskView.MINE)).isEqualTo(1);
        assertThat(overview.open(TaskView.DEPARTMENT)).isEqualTo(3);
        assertThat(overview.open(TaskView.DEPARTMENT, "participation")).isEqualTo(3);
        assertThat(overview.waiting(TaskView.MINE, "contribution.answer")).isEqualTo(2);
        assertThat(overview.largest(TaskView.MINE, 3))
                .containsExactly(new TaskGroup(TaskView.MINE, "participation", "contribution.answer", 2, 1));
    }

    @Test
    void filtersNarrowTheListAndItsTotal() {
        open(3, 1, Role.EVALUATOR, PLANNING, 1L, TODAY.minusDays(1));
        open(3, 2, Role.EVALUATOR, PLANNING, 1L, TODAY);

        assertThat(page(TaskView.MINE, FISCHER, new TaskFilter(Set.of(), Set.of(), true))
                        .total())
                .isEqualTo(1);
        assertThat(page(TaskView.MINE, FISCHER, new TaskFilter(Set.of("rewards"), Set.of(), false))
                        .items())
                .isEmpty();
        assertThat(page(TaskView.MINE, FISCHER, new TaskFilter(Set.of(), Set.of("contribution.answer"), false))
                        .total())
                .isEqualTo(2);
    }

    @Test
    void aPageHasItsPartOfTheListAndTheWholeTotal() {
        for (int id = 1; id <= 7; id++) {
            open(3, id, Role.EVALUATOR, PLANNING, 1L, TODAY.plusDays(id));
        }

        Page<TaskRow> second =
                tasks.page(TaskView.MINE, TaskFilter.none(), PageQuery.of(1, 3), TaskScope.of(FISCHER), TODAY);

        assertThat(second.items()).extracting(TaskRow::reference).containsExactly("BE-4", "BE-5", "BE-6");
        assertThat(second.total()).isEqualTo(7);
    }

    private List<String> references(TaskView view, de.dresden.smartparticipation.platform.identity.Actor actor) {
        return tasks.page(view, TaskFilter.none(), PageQuery.first(), TaskScope.of(actor), TODAY).items().stream()
                .map(TaskRow::reference)
                .toList();
    }

    private Page<TaskRow> page(TaskView view, Staff actor, TaskFilter filter) {
        return tasks.page(view, filter, PageQuery.first(), TaskScope.of(actor), TODAY);
    }

    private void open(long by, long id, Role role, Long department, Long person, LocalDate due) {
        new TaskBatch(sql, NOW, by)
                .apply(List.of(new TaskChange.Open(
                        "contribution.answer",
                        new Subject("contribution", id, "BE-" + id),
                        "participation",
                        "Radweg",
                        "Radverkehr",
                        role,
                        department,
                        person,
                        due,
                        "/contributions/case.xhtml")));
    }

    private void close(long by, long id, Instant at) {
        new TaskBatch(sql, at, by).apply(List.of(new TaskChange.CloseAll(new Subject("contribution", id, "BE-" + id))));
    }
}
