package de.dresden.smartparticipation.participation.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.identity.Staff;
import de.dresden.smartparticipation.platform.paging.PageQuery;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.testing.TestDatabase;
import de.dresden.smartparticipation.platform.testing.TestPeople;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ContributionListTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-17T08:00:00Z"), ZoneOffset.UTC);

    private static ContributionReading reading;

    /** Two consultations: one of department 10 with a topic of 20, one of department 11. */
    @BeforeAll
    static void someContributions() {
        DataSource database = TestDatabase.fresh("participation");
        TestPeople.in(database)
                .department(10, "SBB")
                .department(11, "UWA")
                .department(20, "ASM")
                .department(30, "STA")
                .staff(1, "anna");
        TestDatabase.execute(
                database,
                "insert into participation.consultation (id, reference, title, kind, state, department_id, created_at, version)"
                        + " values (1, 'BV-2026-001', 'Rad', 'IDEAS', 'PUBLISHED', 10, '2026-01-01', 0),"
                        + " (2, 'BV-2026-002', 'Klima', 'IDEAS', 'PUBLISHED', 11, '2026-01-02', 0)",
                "insert into participation.topic (id, consultation_id, name, department_id, position, version)"
                        + " values (5, 1, 'Radverkehr', 20, 1, 0)",
                row(1, 1, "Ampel zu kurz", "RECEIVED", "null", "null", "null"),
                row(2, 1, "Radwege fehlen", "ACCEPTED", "null", "null", "null"),
                row(3, 1, "Bordstein", "DISTRIBUTED", "20", "1", "'2026-11-10'"),
                row(4, 1, "Laternen", "DISTRIBUTED", "30", "null", "'2026-12-10'"),
                row(5, 2, "Bäume", "RECEIVED", "null", "null", "null"),
                "insert into participation.co_signing (contribution_id, department_id, state, asked_at)"
                        + " values (3, 30, 'ASKED', '2026-11-01')");
        reading = new ContributionReading(Sql.on(database), CLOCK);
    }

    private static String row(
            int id, int consultation, String title, String state, String department, String person, String due) {
        return "insert into participation.contribution (id, consultation_id, reference, number, title, text, channel,"
                + " received_at, entered_at, state, topic_id, department_id, person_id, due, version) values (" + id
                + ", "
                + consultation + ", 'BE-2026-0000" + id + "', 'N" + id + "', '" + title
                + "', '', 'PAPER', timestamptz '2026-11-0" + id + " 12:00+01', '2026-11-10', '" + state + "', "
                + (consultation == 1 ? "5" : "null") + ", " + department + ", " + person + ", " + due + ", 0)";
    }

    @Test
    void everybody_sees_what_the_rule_gives_and_the_count_says_the_same() {
        assertThat(seen(ContributionFilter.ALL, Role.MODERATOR, 10)).containsExactly("N4", "N3", "N2", "N1");
        assertThat(seen(ContributionFilter.ALL, Role.CONSULTATION_MANAGER, 11)).containsExactly("N5");
        assertThat(seen(ContributionFilter.ALL, Role.EVALUATOR, 20)).containsExactly("N4", "N3", "N2");
        assertThat(seen(ContributionFilter.ALL, Role.EVALUATOR, 30)).containsExactly("N4", "N3");
        assertThat(seen(ContributionFilter.ALL, Role.AUDITOR, 30)).containsExactly("N5", "N4", "N3", "N2", "N1");
        assertThat(seen(ContributionFilter.ALL, Role.ADMINISTRATOR, 10)).isEmpty();
    }

    @Test
    void a_consultation_that_is_not_seen_is_as_good_as_none() {
        assertThat(seen(ContributionFilter.of("BV-2026-002"), Role.MODERATOR, 10))
                .isEmpty();
        assertThat(seen(ContributionFilter.of("BV-2026-001"), Role.EVALUATOR, 30))
                .containsExactly("N4", "N3");
    }

    @Test
    void the_search_knows_words_their_beginnings_numbers_and_references() {
        assertThat(found("radweg")).containsExactly("N2");
        assertThat(found("latern")).containsExactly("N4");
        assertThat(found("n3")).containsExactly("N3");
        assertThat(found("be-2026-00001")).containsExactly("N1");
        assertThat(found("') or true --")).isEmpty();
        assertThat(found("& | ! :*")).isEmpty();
    }

    @Test
    void filters_narrow_and_several_values_of_one_are_alternatives() {
        assertThat(seen(
                        ContributionFilter.ALL.being(List.of(ContributionState.RECEIVED, ContributionState.ACCEPTED)),
                        Role.MODERATOR,
                        10))
                .containsExactly("N2", "N1");
        assertThat(seen(special(true, false, null), Role.EVALUATOR, 20)).containsExactly("N3");
        assertThat(seen(special(false, true, null), Role.MODERATOR, 10)).containsExactly("N3");
        assertThat(seen(special(false, false, LocalDate.of(2026, 11, 3)), Role.MODERATOR, 10))
                .containsExactly("N4", "N3");
    }

    @Test
    void those_without_a_topic_are_asked_for_alone_or_with_others() {
        assertThat(seen(about(ContributionFilter.NO_TOPIC), Role.AUDITOR, 30)).containsExactly("N5");
        assertThat(seen(about(5, ContributionFilter.NO_TOPIC), Role.AUDITOR, 30))
                .containsExactly("N5", "N4", "N3", "N2", "N1");
        assertThat(seen(about(5), Role.AUDITOR, 30)).containsExactly("N4", "N3", "N2", "N1");
    }

    private static ContributionFilter about(long... topics) {
        return ContributionFilter.ALL.about(Arrays.stream(topics).boxed().toList(), null);
    }

    @Test
    void what_has_no_deadline_comes_last_whichever_way_it_is_sorted() {
        PageQuery down = new PageQuery(0, 10, "due", true);

        assertThat(reading.page(ContributionFilter.ALL, person(Role.MODERATOR, 10), down)
                        .items())
                .extracting(ContributionRow::number)
                .containsExactly("N4", "N3", "N2", "N1");
    }

    private static ContributionFilter special(boolean mine, boolean overdue, LocalDate from) {
        return new ContributionFilter(
                Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), mine, overdue, null, from, null, null);
    }

    private static List<String> found(String text) {
        return seen(ContributionFilter.ALL.about(List.of(), text), Role.MODERATOR, 10);
    }

    private static List<String> seen(ContributionFilter filter, Role role, long department) {
        var page = reading.page(filter, person(role, department), PageQuery.first());
        assertThat(page.total()).isEqualTo(page.items().size());
        return page.items().stream().map(ContributionRow::number).toList();
    }

    private static Staff person(Role role, long department) {
        return new Staff(1, "anna", "Anna", Set.of(role), Set.of(department), List.of());
    }
}
