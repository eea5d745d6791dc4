package de.dresden.smartparticipation.participation.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.participation.plan.PlanChanged;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.testing.TestDatabase;
import de.dresden.smartparticipation.platform.testing.TestPeople;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ExtendedRoundsTest {

    private static final Subject PLAN = new Subject(PlanChanged.SUBJECT, 1L, "BP-2026-001");

    private static final PlanChanged EXTENDED = new PlanChanged(
            PLAN,
            "round-extended",
            Map.of("lastDay", "2027-03-31"),
            Map.of("round", "PUBLICATION", "lastDay", "2027-04-09", "reason", "Outage"),
            new Capacity(null, null),
            List.of());

    private Sql sql;

    @BeforeEach
    void agenciesInARound() {
        DataSource database = TestDatabase.fresh("participation");
        TestPeople.in(database).department(10, "ASM");
        TestDatabase.execute(
                database,
                "insert into participation.plan (id, reference, name, number, kind, procedure, department_id, begun_on, edition,"
                        + " created_at, version) values (1, 'BP-2026-001', 'Harbour', 'No. 1', 'DEVELOPMENT_PLAN', 'REGULAR', 10,"
                        + " '2026-01-01', 'BAUGB_2023', '2026-01-01', 1)",
                "insert into participation.plan_round (id, plan_id, kind, first_day, last_day, period, version)"
                        + " values (1, 1, 'PUBLICATION', '2027-03-01', '2027-03-31', 'STATUTORY', 1)",
                "insert into participation.agency (id, reference, name, kind, active, version) values"
                        + " (1, 'TB-0001', 'Asked', 'AUTHORITY', true, 1), (2, 'TB-0002', 'Later', 'AUTHORITY', true, 1)",
                "insert into participation.hearing (id, plan_id, round_id, agency_id, state, notified_at, received_on, due, version)"
                        + " values (1, 1, 1, 1, 'NOTIFIED', '2027-03-01', '2027-03-01', '2027-04-01', 1),"
                        + " (2, 1, 1, 2, 'NOTIFIED', '2027-03-20', '2027-03-20', '2027-04-20', 1)");
        sql = Sql.on(database);
    }

    @Test
    void agencies_that_were_asked_are_told_their_own_last_day_and_letters_are_not_mails() {
        sql.update("update participation.agency set email = 'asked@example.org' where id = 1");

        assertThat(ExtensionsTold.told(sql, EXTENDED)).singleElement().satisfies(told -> {
            assertThat(told.email()).isEqualTo("asked@example.org");
            assertThat(told.due()).isEqualTo("2027-04-09");
        });
    }

    @Test
    void no_agency_has_less_time_than_the_public_and_none_loses_time() {
        new ExtendedRounds(sql).on(EXTENDED);

        assertThat(sql.list("select due from participation.hearing order by id", row -> row.day("due")))
                .containsExactly(LocalDate.of(2027, 4, 9), LocalDate.of(2027, 4, 20));
    }
}
