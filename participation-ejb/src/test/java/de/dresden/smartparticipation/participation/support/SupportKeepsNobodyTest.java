package de.dresden.smartparticipation.participation.support;

import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.participation.TestConsultation;
import de.dresden.smartparticipation.platform.confirmation.ParticipantKeys;
import de.dresden.smartparticipation.platform.keys.Keys;
import de.dresden.smartparticipation.platform.persistence.Sql;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept of those who support can be taken out; figures stay. */
class SupportKeepsNobodyTest {

    private static final long CASE = 1;
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-17T08:00:00Z"), ZoneOffset.UTC);

    private Sql sql;

    @BeforeEach
    void aConsultation() {
        DataSource database = TestConsultation.with();
        sql = Sql.on(database);
    }

    @Test
    void a_persons_support_is_found_and_forgotten_and_its_number_stays(@TempDir Path keys) {
        ParticipantKeys participants = new ParticipantKeys(Keys.in(keys));
        new SupportTable(sql, CLOCK).add(1, participants.ofEmail("anna@example.org"));
        new SupportTable(sql, CLOCK).add(1, participants.ofBrowser("cookie"));
        SupportOfPerson own = new SupportOfPerson(sql, participants);
        assertThat(own.find("Anna@example.org")).singleElement().satisfies(found -> assertThat(found.values())
                .containsEntry("consultation", "Rad")
                .containsEntry("title", "Bank"));
        assertThat(own.find("other@example.org")).isEmpty();

        assertThat(own.erase("Anna@example.org")).isEqualTo(1);
        assertThat(own.find("anna@example.org")).isEmpty();
        RetainedSupporters all = new RetainedSupporters(sql);
        assertThat(all.look(CASE).number()).isEqualTo(1);
        assertThat(all.dispose(CASE)).isEqualTo(1);

        assertThat(all.look(CASE).number()).isZero();
        assertThat(new SupportTable(sql, CLOCK).number(1)).isEqualTo(2);
    }
}
