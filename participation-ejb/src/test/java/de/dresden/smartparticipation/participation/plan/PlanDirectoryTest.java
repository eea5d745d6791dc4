package de.dresden.smartparticipation.participation.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.dresden.smartparticipation.participation.law.LawEdition;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.testing.TestDatabase;
import de.dresden.smartparticipation.platform.testing.TestPeople;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PlanDirectoryTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2027-03-10T08:00:00Z"), ZoneOffset.UTC);

    private static DataSource database;
    private static PlanDirectory plans;

    @BeforeAll
    static void onePlan() {
        database = TestDatabase.fresh("participation");
        TestPeople.in(database).department(10, "SPA").staff(1, "anna");
        TestDatabase.execute(
                database,
                "insert into participation.plan (id, reference, name, number, kind, procedure, department_id, begun_on, edition,"
                        + " created_at, version) values (1, 'BP-2027-001', 'Am Elbufer', 'Nr. 3042', 'DEVELOPMENT_PLAN',"
                        + " 'REGULAR', 10, '2026-01-05', 'BAUGB_2023', '2026-01-05', 0)",
                round(1, "EARLY", "2026-06-01", "2026-06-30", true),
                round(2, "PUBLICATION", "2027-03-01", "2027-03-31", true),
                round(3, "REPEAT", "2027-06-01", "2027-06-15", false));
        plans = new PlanDirectory(Sql.on(database), CLOCK);
    }

    private static String round(int id, String kind, String first, String last, boolean published) {
        return "insert into participation.plan_round (id, plan_id, kind, first_day, last_day, period, announced_on,"
                + " announced_in, announcement, published_at, published_by, version) values (" + id + ", 1, '" + kind
                + "', '" + first + "', '" + last + "', 'STATUTORY', date '" + first + "' - 7, 'Amtsblatt', 'Text', "
                + (published ? "timestamptz '2026-01-05', 1" : "null, null") + ", 0)";
    }

    @Test
    void aPlanIsFoundByReferenceAndByKey() {
        assertThat(plans.of("BP-2027-001"))
                .isEqualTo(new PlanFrame(1, "BP-2027-001", "Am Elbufer", "Nr. 3042", 10, LawEdition.BAUGB_2023, false))
                .isEqualTo(plans.of(1));
        assertThatThrownBy(() -> plans.of("BP-2027-002")).isInstanceOf(NotFound.class);
    }

    @Test
    void aRoundIsOpenWhileItIsPublishedAndItsDaysRun() {
        assertThat(plans.rounds(1)).extracting(RoundFrame::open).containsExactly(false, true, false);
        assertThat(plans.round(3).published()).isFalse();
        assertThat(plans.agenciesLastDay(2)).isEqualTo(LocalDate.of(2027, 3, 31));
    }

    @Test
    void theLastDayEndsAtMidnightInBerlin() {
        assertThat(plans.current(1, Instant.parse("2027-03-31T21:59:59Z"))).isPresent();
        assertThat(plans.current(1, Instant.parse("2027-03-31T22:00:00Z"))).isEmpty();
        assertThat(plans.current(1, Instant.parse("2027-02-28T23:00:00Z"))).isPresent();
        assertThat(plans.current(1, Instant.parse("2027-02-28T22:59:59Z"))).isEmpty();
    }

    @Test
    void theDatabaseKeepsTheRulesThatMustNeverBreak() {
        assertThatThrownBy(() -> TestDatabase.execute(database, round(4, "REPEAT", "2027-03-31", "2027-04-30", false)))
                .hasStackTraceContaining("plan_round_apart");
        assertThatThrownBy(() ->
                        TestDatabase.execute(database, round(5, "PUBLICATION", "2027-08-01", "2027-08-31", false)))
                .hasStackTraceContaining("plan_round_once");
        assertThatThrownBy(() -> TestDatabase.execute(
                        database, "update participation.plan_round set announced_on = first_day where id = 2"))
                .hasStackTraceContaining("plan_round_published");
        assertThatThrownBy(() -> TestDatabase.execute(
                        database, "update participation.plan_round set period = 'LONGER' where id = 2"))
                .hasStackTraceContaining("plan_round_reasoned");
        assertThatThrownBy(() -> TestDatabase.execute(
                        database,
                        "update participation.plan set procedure = 'INNER_DEVELOPMENT', kind = 'LAND_USE_PLAN'"))
                .hasStackTraceContaining("plan_inner_development");
        assertThatThrownBy(() -> TestDatabase.execute(
                        database, "update participation.plan set begun_on = '2023-07-06', edition = 'BAUGB_2023'"))
                .hasStackTraceContaining("plan_under_its_rules");
    }
}
