package de.dresden.smartparticipation.participation.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.platform.intake.IntakeRow;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.testing.LocalTransactions;
import de.dresden.smartparticipation.platform.testing.TestDatabase;
import de.dresden.smartparticipation.platform.testing.TestPeople;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ImportStagingTest {

    private static final Instant NOW = Instant.parse("2026-11-17T08:00:00Z");
    private static final long CONSULTATION = 7;

    private LocalTransactions transactions;
    private ImportStaging staging;
    private Sql sql;

    @BeforeEach
    void aConsultation() {
        DataSource database = TestDatabase.fresh("participation");
        TestPeople.in(database).department(10, "SBB").staff(1, "weber");
        transactions = new LocalTransactions(database);
        staging = new ImportStaging(transactions.dataSource(), Clock.fixed(NOW, ZoneOffset.UTC));
        sql = Sql.on(transactions.dataSource());
        sql.update(
                "insert into participation.consultation (id, reference, title, kind, state, department_id, created_at,"
                        + " version) values (7, 'BV-2026-001', 'Radverkehr', 'IDEAS', 'PUBLISHED', 10, ?, 0)",
                NOW);
    }

    @Test
    void rows_are_taken_over_in_their_order_with_keys_of_their_own() throws SQLException {
        stage(1, 1, 1, 120);

        takeOver(1, 1, 120);

        assertThat(count("participation.contribution")).isEqualTo(120);
        assertThat(count("participation.import_row")).isZero();
        assertThat(sql.list(
                        "select reference from participation.contribution order by id limit 2",
                        row -> row.text("reference")))
                .containsExactly("BE-2026-00001", "BE-2026-00002");
        // The entity's next block begins behind the last key that was drawn.
        assertThat(sql.first(
                        "select nextval('participation.contribution_id') - 49 - max(id) as gap"
                                + " from participation.contribution",
                        row -> row.number("gap")))
                .hasValueSatisfying(gap -> assertThat(gap).isPositive());
    }

    @Test
    void after_a_large_import_the_database_knows_its_rows_and_searches_them_sorted() throws SQLException {
        stage(1, 1, 1, 5_000);

        takeOver(1, 1, 5_000);

        assertThat(sql.first(
                        "select cast(reltuples as bigint) as n from pg_class where oid = 'participation.contribution'::regclass",
                        row -> row.number("n")))
                .hasValue(5_000L);
        assertThat(sql.first(
                        "select gin_clean_pending_list('participation.contribution_search') as unsorted",
                        row -> row.number("unsorted")))
                .hasValue(0L);
    }

    @Test
    void a_run_that_broke_off_leaves_nothing_and_the_next_begins_clean() throws SQLException {
        stage(1, 1, 1, 60);

        stage(1, 2, 1, 100);
        takeOver(1, 2, 100);

        assertThat(count("participation.contribution")).isEqualTo(100);
        assertThat(count("participation.import_row")).isZero();
    }

    @Test
    void rows_of_a_copy_that_is_given_up_do_not_stay() throws SQLException {
        try (ImportStaging.Staging stage = staging.begin(1, 1)) {
            stage.add(row(1));
        }

        assertThat(count("participation.import_row")).isZero();
    }

    @Test
    void an_import_that_another_one_overtook_takes_nothing_and_begins_anew() throws SQLException {
        stage(1, 1, 1, 10);
        stage(2, 1, 5, 15);
        takeOver(1, 1, 10);

        assertThatThrownBy(() -> takeOver(2, 1, 11)).isInstanceOf(Conflict.class);

        assertThat(count("participation.contribution")).isEqualTo(10);
        assertThat(staging.there(CONSULTATION, List.of("N5", "N10", "N11"))).containsExactlyInAnyOrder("N5", "N10");
    }

    @Test
    void two_imports_beside_each_other_do_not_touch_each_others_rows() throws SQLException {
        stage(1, 1, 1, 10);
        stage(2, 1, 11, 20);

        takeOver(2, 1, 10);
        takeOver(1, 1, 10);

        assertThat(count("participation.contribution")).isEqualTo(20);
    }

    private void stage(long job, int attempt, int from, int to) throws SQLException {
        try (ImportStaging.Staging stage = staging.begin(job, attempt)) {
            for (int number = from; number <= to; number++) {
                stage.add(row(number));
            }
            stage.finish();
        }
    }

    private static StagedRow row(int number) {
        Map<String, Object> values =
                Map.of("number", "N" + number, "title", "Titel " + number, "text", "Zeile\n" + number);
        return new StagedRow(new IntakeRow(number + 1, values), null, null, NOW);
    }

    private void takeOver(long job, int attempt, long expected) {
        transactions.begin();
        try {
            staging.takeOver(job, attempt, CONSULTATION, 1L, expected);
            transactions.commit();
        } catch (RuntimeException failure) {
            transactions.rollback();
            throw failure;
        }
    }

    private long count(String table) {
        return sql.first("select count(*) as n from " + table, row -> row.number("n"))
                .orElseThrow();
    }
}
