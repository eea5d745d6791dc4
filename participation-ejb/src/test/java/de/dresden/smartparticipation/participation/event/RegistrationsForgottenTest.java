package de.dresden.smartparticipation.participation.event;

import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.participation.TestConsultation;
import de.dresden.smartparticipation.platform.confirmation.SecretLinks;
import de.dresden.smartparticipation.platform.confirmation.TestLinks;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.persistence.Sql;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** After the consultation nobody knows any more who registered. */
class RegistrationsForgottenTest {

    private static final long CASE = 1;
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-17T08:00:00Z"), ZoneOffset.UTC);

    private Sql sql;

    @BeforeEach
    void aConsultation() {
        DataSource database = TestConsultation.with(
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
        SecretLinks links = TestLinks.on(sql, CLOCK);
        String key = links.issue(new Subject(EventLetters.REGISTRATION, 1, "VA-2026-001"), EventLetters.PURPOSE, null);
        RetainedRegistrations all = new RetainedRegistrations(sql, links);
        assertThat(all.look(CASE).number()).isEqualTo(1);
        assertThat(all.look(CASE).examples()).containsExactly("VA-2026-001");

        assertThat(all.dispose(CASE)).isEqualTo(1);

        assertThat(links.open(key, EventLetters.PURPOSE)).as("the link is over").isEmpty();
        assertThat(all.dispose(CASE)).isZero();
        assertThat(number("participation.event_registration where name is null and email is null"))
                .isEqualTo(1);
    }

    private long number(String where) {
        return sql.first("select count(*) as n from " + where, row -> row.number("n"))
                .orElseThrow();
    }
}
