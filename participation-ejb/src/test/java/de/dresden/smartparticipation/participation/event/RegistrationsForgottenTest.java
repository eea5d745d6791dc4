package de.dresden.smartparticipation.participation.event;

import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.testing.TestDatabase;
import de.dresden.smartparticipation.platform.testing.TestPeople;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** After the consultation nobody knows any more who registered. */
class RegistrationsForgottenTest {

    private static final long CASE = 1;

    private Sql sql;

    @BeforeEach
    void aConsultation() {
        DataSource database = TestDatabase.fresh("participation");
        TestPeople.in(database).department(10, "SBB");
        TestDatabase.execute(
                database,
                "insert into participation.consultation (id, reference, title, kind, state, department_id, created_at, version)"
                        + " values (1, 'BV-2026-001', 'Rad', 'IDEAS', 'PUBLISHED', 10, '2026-01-01', 0)",
                "insert into participation.contribution (id, consultation_id, reference, number, title, channel, received_at,"
                        + " entered_at, state, version) values (1, 1, 'BE-2026-00001', 'B1', 'Bank', 'ONLINE', '2026-11-01',"
                        + " '2026-11-01', 'ACCEPTED', 0)",
                "insert into participation.module (id, consultation_id, kind, title, position, version)"
                        + " values (1, 1, 'EVENTS', 'Termine', 1, 0)",
                "insert into participation.event (id, module_id, reference, title, starts_at, ends_at, place, version)"
                        + " values (1, 1, 'VA-2026-001', 'Rundgang', '2026-11-20 17:00+01', '2026-11-20 19:00+01', 'Rathaus', 0)",
                "insert into participation.event_registration (id, event_id, name, email, language, state, asked_at)"
                        + " values (1, 1, 'Anna', 'anna@example.org', 'de', 'ASKED', '2026-11-02')");
        sql = Sql.on(database);
    }

    @Test
    void names_go_and_the_number_stays() {
        RetainedRegistrations all = new RetainedRegistrations(sql);
        assertThat(all.look(CASE).number()).isEqualTo(1);
        assertThat(all.look(CASE).examples()).containsExactly("VA-2026-001");

        assertThat(all.dispose(CASE)).isEqualTo(1);

        assertThat(all.dispose(CASE)).isZero();
        assertThat(number("participation.event_registration where name is null and email is null"))
                .isEqualTo(1);
    }

    private long number(String where) {
        return sql.first("select count(*) as n from " + where, row -> row.number("n"))
                .orElseThrow();
    }
}
