package de.dresden.smartparticipation.participation.measure;

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

/** After the consultation nobody can be known again by a key; the votes stay. */
class JudgesForgottenTest {

    private static final long CASE = 1;
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-17T08:00:00Z"), ZoneOffset.UTC);

    private Sql sql;

    @BeforeEach
    void aConsultation() {
        DataSource database = TestConsultation.with(
                "insert into participation.module (id, consultation_id, kind, title, position, version)"
                        + " values (1, 1, 'MEASURES', 'Maßnahmen', 1, 0)",
                "insert into participation.measure_judge (id, module_id, seed) values (1, 1, 'h')",
                "insert into participation.measure_judge_key (module_id, kind, hash, judge_id) values (1, 'BROWSER', 'h', 1)");
        sql = Sql.on(database);
    }

    @Test
    void keys_go_and_judges_stay() {
        SecretLinks links = TestLinks.on(sql, CLOCK);
        String key = links.issue(new Subject(Judging.JUDGE, 1, "BV-2026-001"), Judging.PURPOSE, null);
        RetainedJudges all = new RetainedJudges(sql, links);
        assertThat(all.look(CASE).number()).isEqualTo(1);

        assertThat(all.dispose(CASE)).isEqualTo(1);

        assertThat(links.open(key, Judging.PURPOSE)).as("nobody goes on").isEmpty();
        assertThat(all.look(CASE).number()).isZero();
        assertThat(number("participation.measure_judge")).isEqualTo(1);
        assertThat(number("participation.measure_judge where seed = 'h'"))
                .as("the order was made of the key")
                .isZero();
    }

    private long number(String where) {
        return sql.first("select count(*) as n from " + where, row -> row.number("n"))
                .orElseThrow();
    }
}
