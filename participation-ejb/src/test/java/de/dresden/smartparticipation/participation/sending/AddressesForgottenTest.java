package de.dresden.smartparticipation.participation.sending;

import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.participation.TestConsultation;
import de.dresden.smartparticipation.platform.persistence.Sql;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Addresses left with contributions are found and erased, beside those that stand in the contributions. */
class AddressesForgottenTest {

    private static final long CASE = 1;
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-17T08:00:00Z"), ZoneOffset.UTC);

    private Sql sql;

    @BeforeEach
    void aConsultation() {
        DataSource database = TestConsultation.with(
                "insert into participation.submission (contribution_id, language, notice_version, email, name_shown)"
                        + " values (1, 'de', 1, 'anna@example.org', false)");
        sql = Sql.on(database);
    }

    @Test
    void an_address_that_was_never_confirmed_is_found_and_erased_too() {
        AddressesOfSenders own = new AddressesOfSenders(sql, CLOCK);
        assertThat(own.find("Anna@Example.org")).singleElement().satisfies(found -> assertThat(found.values())
                .containsEntry("email", "anna@example.org")
                .containsEntry("title", "Bank"));

        assertThat(own.erase("Anna@Example.org")).isEqualTo(1);

        assertThat(number("participation.submission where email is null and unsubscribed_at is not null"))
                .isEqualTo(1);
    }

    @Test
    void all_go_after_the_consultation() {
        RetainedAddresses all = new RetainedAddresses(sql, CLOCK);
        assertThat(all.look(CASE).number()).isEqualTo(1);
        assertThat(all.look(CASE).examples()).containsExactly("BE-2026-00001");

        assertThat(all.dispose(CASE)).isEqualTo(1);

        assertThat(all.look(CASE).number()).isZero();
    }

    private long number(String where) {
        return sql.first("select count(*) as n from " + where, row -> row.number("n"))
                .orElseThrow();
    }
}
