package de.dresden.smartparticipation.participation.intake;

import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** The staging table of imports, and the one statement that takes its rows over. */
@Dependent
class ImportStaging {

    private static final String COPY = "copy participation.import_row (" + StagedRow.COLUMNS + ") from stdin";

    /** Keys are drawn in blocks of fifty, as the entity's sequence gives them out. */
    private static final String TAKE_OVER = """
            with staged as materialized (
                select s.*, row_number() over (order by s.row) - 1 as place,
                       nextval('participation.contribution_number') as drawn
                from (select * from participation.import_row where job_id = ? and attempt = ? order by row) s),
            block as materialized (
                select b, nextval('participation.contribution_id') as top
                from generate_series(0, (select (count(*) - 1) / 50 from staged)) b)
            insert into participation.contribution (id, consultation_id, reference, number, title, text, sender_name,
                sender_email, channel, received_at, entered_by, entered_at, longitude, latitude, area_key, place_text,
                topic_id, source_url, import_job, state, version, search)
            select block.top - 49 + staged.place % 50, ?,
                'BE-' || ?::text || '-' || lpad(staged.drawn::text, greatest(5, length(staged.drawn::text)), '0'),
                staged.number, staged.title, staged.text, staged.sender_name, staged.sender_email, 'IMPORT',
                staged.received_at, ?::bigint, ?::timestamptz, staged.longitude, staged.latitude, staged.area_key,
                staged.place_text, staged.topic_id, staged.source_url, staged.job_id, 'RECEIVED', 1,
                staged.search
            from staged join block on block.b = staged.place / 50
            order by staged.row
            on conflict (consultation_id, number) do nothing""";

    private static final int MANY = 5_000;

    @Inject
    private DataSource database;

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    ImportStaging() {}

    ImportStaging(DataSource database, Clock clock) {
        this.database = database;
        this.sql = Sql.on(database);
        this.clock = clock;
    }

    /** What takes rows; abandoned, nothing of it stays. */
    final class Staging implements AutoCloseable {

        private final long job;
        private final int attempt;
        private final Connection connection;
        private final CopyIn copy;

        Staging(long job, int attempt) throws SQLException {
            this.job = job;
            this.attempt = attempt;
            connection = database.getConnection();
            copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(COPY);
        }

        void add(StagedRow row) throws SQLException {
            byte[] line = row.line(job, attempt).getBytes(StandardCharsets.UTF_8);
            copy.writeToCopy(line, 0, line.length);
        }

        void finish() throws SQLException {
            copy.endCopy();
        }

        @Override
        public void close() throws SQLException {
            try (connection) {
                if (copy.isActive()) {
                    copy.cancelCopy();
                }
            }
        }
    }

    /** Begins with an empty staging table for this job. */
    Staging begin(long job, int attempt) throws SQLException {
        clear(job);
        return new Staging(job, attempt);
    }

    void clear(long job) {
        sql.update("delete from participation.import_row where job_id = ?", job);
    }

    /** Those of the numbers that the consultation has already. */
    Set<String> there(long consultation, List<String> numbers) {
        return numbers.isEmpty()
                ? Set.of()
                : new HashSet<>(sql.list(
                        "select number from participation.contribution"
                                + " where consultation_id = ? and number = any (?::text[])",
                        row -> row.text("number"),
                        consultation,
                        numbers));
    }

    /**
     * Takes the rows over, in the running transaction.
     *
     * @param expected how many they are
     * @throws Conflict where another import has brought one of the numbers meanwhile
     */
    void takeOver(long job, int attempt, long consultation, Long by, long expected) {
        sql.list(
                "select 1 as held from pg_advisory_xact_lock(hashtext('contribution import'), ?::integer)",
                row -> row.number("held"),
                (int) (consultation % Integer.MAX_VALUE));
        int taken = sql.update(
                TAKE_OVER, job, attempt, consultation, LocalDate.now(clock).getYear(), by, clock.instant());
        if (taken != expected) {
            throw new Conflict(Reason.of("participation.import.overtaken"));
        }
        clear(job);
        if (taken >= MANY) {
            // Until the database gets round to it by itself, lists would be planned for none of these rows, and every
            // search would read all words that are not sorted into the index yet.
            sql.update("analyze participation.contribution");
            sql.list(
                    "select gin_clean_pending_list('participation.contribution_search') as sorted",
                    row -> row.number("sorted"));
        }
    }
}
