package de.dresden.smartparticipation.bench;

import de.dresden.smartparticipation.product.RunningProduct;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.postgresql.PGConnection;

/** The same work done by the database alone, in the same run. */
final class Yardstick {

    private static final int TIMES = 10;
    private static final String FILTER =
            " where c.consultation_id = ? and c.state = 'RECEIVED' and c.search @@ to_tsquery('german', 'radweg:*')";

    private final RunningProduct product;

    Yardstick(RunningProduct product) {
        this.product = product;
    }

    void copy(Path file) throws SQLException, IOException {
        try (Connection database = product.database();
                Statement statement = database.createStatement();
                Reader rows = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            statement.execute(
                    "create table participation.bench_rows (number text, title text, text text, source text)");
            database.unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy participation.bench_rows from stdin (format csv, delimiter ';', header)", rows);
            statement.execute("drop table participation.bench_rows");
        }
    }

    Times list(String consultation, int times) throws SQLException {
        List<Long> nanos = new ArrayList<>();
        long id = Long.parseLong(
                product.asked("select id from participation.consultation where reference = '" + consultation + "'"));
        try (Connection database = product.database()) {
            for (int time = 0; time < times; time++) {
                long begun = System.nanoTime();
                drain(database, "select count(*) from participation.contribution c" + FILTER, id);
                drain(database, """
                        select c.reference, c.number, c.title, c.state, k.title, c.received_at, c.due, c.version
                        from (select c.id from participation.contribution c""" + FILTER + """
                         order by c.received_at desc, c.id desc limit 50) listed
                        join participation.contribution c on c.id = listed.id
                        join participation.consultation k on k.id = c.consultation_id
                        order by c.received_at desc, c.id desc""", id);
                nanos.add(System.nanoTime() - begun);
            }
        }
        return Times.of(nanos);
    }

    Times together(String consultation, int users, int times) throws Exception {
        return Benchmark.inParallel(users, () -> list(consultation, times));
    }

    /** @return seconds to read all rows of the table, row by row */
    double read(String consultation) throws SQLException {
        long begun = System.nanoTime();
        try (Connection database = product.database()) {
            database.setAutoCommit(false);
            drain(database, """
                    select c.*, k.title from participation.contribution c
                    join participation.consultation k on k.id = c.consultation_id where k.reference = ?""", consultation);
        }
        return (System.nanoTime() - begun) / 1e9;
    }

    /**
     * Statements that the database logs while the work is done, the fewest of several times: timers ask it as well. What only
     * begins, ends or checks is not counted.
     */
    long statements(Callable<?> work) throws Exception {
        logAll(true);
        long fewest = Long.MAX_VALUE;
        for (int time = 0; time < TIMES; time++) {
            long before = logged();
            work.call();
            Thread.sleep(200);
            fewest = Math.min(fewest, logged() - before);
        }
        logAll(false);
        return fewest;
    }

    private void logAll(boolean on) throws SQLException, IOException, InterruptedException {
        try (Connection administrator = administrator();
                Statement statement = administrator.createStatement()) {
            statement.execute(on ? "alter system set log_statement = 'all'" : "alter system reset log_statement");
            statement.execute("select pg_reload_conf()");
        }
        Thread.sleep(1_000);
    }

    private long logged() throws IOException {
        try (Stream<Path> logs = Files.list(product.directory().resolve("logs"))) {
            long count = 0;
            for (Path log : logs.filter(one -> one.getFileName().toString().startsWith("database-"))
                    .toList()) {
                try (Stream<String> lines = Files.lines(log, StandardCharsets.ISO_8859_1)) {
                    count += lines.filter(line -> line.matches(".*LOG:\\s+\\S+ .*: .*"))
                            .filter(line -> !line.matches("(?i).*: (begin|commit|rollback|select 1|set ).*"))
                            .count();
                }
            }
            return count;
        }
    }

    private Connection administrator() throws SQLException, IOException {
        Properties secrets = new Properties();
        secrets.load(Files.newBufferedReader(product.directory().resolve("database.properties")));
        String port = Files.readAllLines(product.directory().resolve("database/postmaster.pid"))
                .get(3)
                .strip();
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port + "/postgres",
                "sp_administrator",
                secrets.getProperty("administrator"));
    }

    private static void drain(Connection database, String query, Object consultation) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(query)) {
            statement.setFetchSize(500);
            statement.setObject(1, consultation);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    rows.getString(1);
                }
            }
        }
    }
}
