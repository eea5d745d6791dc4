package de.dresden.smartparticipation.participation.following;

import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.participation.TestConsultation;
import de.dresden.smartparticipation.platform.persistence.Sql;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Followers are found by their address and forgotten, one on request, all after the consultation. */
class FollowersForgottenTest {

    private static final long CASE = 1;

    private Sql sql;

    @BeforeEach
    void aConsultation() {
        DataSource database = TestConsultation.with(
                "insert into participation.follower (id, consultation_id, email, language, notice_version, asked_at)"
                        + " values (1, 1, 'anna@example.org', 'de', 1, '2026-11-02'), (2, 1, 'ben@example.org', 'de', 1, '2026-11-02')");
        sql = Sql.on(database);
    }

    @Test
    void a_person_is_found_and_forgotten_alone() {
        FollowingsOfPerson own = new FollowingsOfPerson(sql);
        assertThat(own.find("Anna@Example.org")).singleElement().satisfies(found -> assertThat(found.values())
                .containsEntry("email", "anna@example.org")
                .containsEntry("consultation", "Rad"));

        assertThat(own.erase("Anna@Example.org")).isEqualTo(1);

        assertThat(number("participation.follower")).isEqualTo(1);
    }

    @Test
    void all_are_forgotten_after_the_consultation() {
        RetainedFollowers all = new RetainedFollowers(sql);
        assertThat(all.look(CASE).number()).isEqualTo(2);
        assertThat(all.look(CASE).examples()).containsExactly("BV-2026-001");

        assertThat(all.dispose(CASE)).isEqualTo(2);

        assertThat(number("participation.follower")).isZero();
    }

    private long number(String where) {
        return sql.first("select count(*) as n from " + where, row -> row.number("n"))
                .orElseThrow();
    }
}
