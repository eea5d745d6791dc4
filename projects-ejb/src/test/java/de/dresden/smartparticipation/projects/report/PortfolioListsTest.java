package de.dresden.smartparticipation.projects.report;

import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.platform.paging.PageQuery;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.projects.budget.BudgetSite;
import de.dresden.smartparticipation.projects.project.ProjectLight;
import de.dresden.smartparticipation.projects.project.ProjectState;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PortfolioListsTest {

    private static final List<Object> ALL = List.of(true, Set.of(), 0L, Set.of());
    private static final List<Object> ONE_OF_THE_TEAM = List.of(false, Set.of(), 1L, Set.of());
    private static final List<Object> NOBODY = List.of(false, Set.of(), 0L, Set.of());

    private static Sql sql;
    private static PortfolioLists lists;

    @BeforeAll
    static void begin() {
        sql = new BudgetSite().sql;
        lists = new PortfolioLists(sql);
        sql.update(
                "update projects.project set title = 'Beds for all', light = 'RED', light_reason = 'Late', asked_cents = 5, cost_cents = 9"
                        + " where id = 1");
        sql.update("insert into projects.project_district (project_id, area) values (1, '06'), (1, '07'), (2, '13')");
        sql.update(
                "insert into projects.project_member (project_id, person_id, added_at) values (2, 1, timestamptz '2026-01-01')");
        sql.update("insert into projects.plan (project_id) values (1)");
        sql.update("""
                insert into projects.plan_item (id, project_id, kind, number, title, first_day, last_day, department_id, progress, done_on,
                    version)
                values (1, 1, 'MILESTONE', 1, 'Built', date '2026-03-01', date '2026-03-01', 7, 100, date '2026-03-02', 1),
                    (2, 1, 'MILESTONE', 2, 'Water', date '2026-09-01', date '2026-09-01', 7, 0, null, 1),
                    (3, 1, 'MILESTONE', 3, 'End', date '2027-03-01', date '2027-03-01', 7, 0, null, 1)""");
    }

    @Test
    void those_at_risk_come_first_with_the_next_milestone_that_is_not_reached() {
        var page = lists.page(PortfolioFilter.none(), ALL, PageQuery.first());

        assertThat(page.total()).isEqualTo(2);
        assertThat(page.items()).extracting(row -> row.project().id()).containsExactly(1L, 2L);
        assertThat(page.items().get(0).milestone()).isEqualTo("Water");
        assertThat(page.items().get(0).due()).isEqualTo(LocalDate.of(2026, 9, 1));
        assertThat(page.items().get(1).milestone()).isNull();
    }

    @Test
    void who_is_of_the_team_sees_that_project_and_others_see_none() {
        assertThat(lists.page(PortfolioFilter.none(), ONE_OF_THE_TEAM, PageQuery.first())
                        .items())
                .extracting(row -> row.project().id())
                .containsExactly(2L);
        assertThat(lists.page(PortfolioFilter.none(), NOBODY, PageQuery.first()).total())
                .isZero();
    }

    @Test
    void filters_hold_together_and_several_values_of_one_mean_one_of_these() {
        assertThat(found("beds", Set.of(), Set.of())).isEqualTo(1);
        assertThat(found("", Set.of(ProjectLight.RED, ProjectLight.GREEN), Set.of()))
                .isEqualTo(2);
        assertThat(found("", Set.of(), Set.of("07", "13"))).isEqualTo(2);
        assertThat(found("beds", Set.of(ProjectLight.GREEN), Set.of())).isZero();
    }

    @Test
    void every_sort_is_one_that_the_database_knows_and_a_page_beyond_still_counts() {
        for (String sort : List.of(
                "reference",
                "title",
                "state",
                "light",
                "department",
                "granted",
                "committed",
                "paid",
                "due",
                "last",
                "nonsense")) {
            assertThat(lists.page(PortfolioFilter.none(), ALL, new PageQuery(0, 10, sort, true))
                            .items())
                    .as(sort)
                    .hasSize(2);
        }
        assertThat(lists.page(PortfolioFilter.none(), ALL, PageQuery.of(5, 10)).total())
                .isEqualTo(2);
    }

    @Test
    void sums_are_of_what_matches() {
        PortfolioSums sums = lists.sums(PortfolioFilter.none(), ALL, LocalDate.of(2026, 11, 26));

        assertThat(sums).isEqualTo(new PortfolioSums(2, 1, 0, 1, 5, 0, 0, 0));
    }

    private static long found(String text, Set<ProjectLight> lights, Set<String> areas) {
        return lists.page(
                        new PortfolioFilter(
                                text, Set.of(), Set.of(ProjectState.RUNNING), lights, areas, Set.of(), Set.of()),
                        ALL,
                        PageQuery.first())
                .total();
    }
}
