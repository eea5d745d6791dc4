package de.dresden.smartparticipation.projects.jury;

import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.platform.boundary.FaultTranslation;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** A round that closes while members write. */
class JuryThreadsTest {

    private static final int ROUNDS_OF_SAVES = 40;

    private final JurySite site = new JurySite();

    @Test
    void aSaveWaitsForTheClosingAndIsRefusedThen() throws Exception {
        site.clear(1, 1);
        ExecutorService crew = Executors.newFixedThreadPool(1);
        try (Connection closing = site.database.getConnection()) {
            closing.setAutoCommit(false);
            execute(closing, "select 1 from projects.jury_round where id = 1 for update");
            Future<String> save = crew.submit(() -> saved(new Cell(1, 1), 0));
            Thread.sleep(300);
            assertThat(save.isDone()).as("it waits").isFalse();
            execute(closing, "update projects.jury_round set state = 'CLOSED', closed_by = 1, closed_at = set_up_at");
            closing.commit();
            assertThat(save.get(10, TimeUnit.SECONDS)).isEqualTo("projects.constraint.jury_closed");
        } finally {
            crew.shutdownNow();
        }
    }

    @Test
    void nothingIsWrittenAfterTheClosing() throws Exception {
        for (long member = 1; member <= 3; member++) {
            site.clear(member, 1);
        }
        AtomicInteger written = new AtomicInteger();
        CountDownLatch busy = new CountDownLatch(ROUNDS_OF_SAVES);
        ExecutorService crew = Executors.newFixedThreadPool(3);
        for (long member = 1; member <= 3; member++) {
            Cell cell = new Cell(member, 1);
            crew.submit(() -> {
                long version = 0;
                while (saved(cell, version).isEmpty()) {
                    version++;
                    written.incrementAndGet();
                    busy.countDown();
                }
            });
        }
        assertThat(busy.await(20, TimeUnit.SECONDS)).isTrue();
        site.sql.update("update projects.jury_round set state = 'CLOSED', closed_by = 1, closed_at = set_up_at");
        long then = versions();
        crew.shutdown();
        assertThat(crew.awaitTermination(20, TimeUnit.SECONDS)).isTrue();
        assertThat(versions()).isEqualTo(then).isEqualTo(written.get());
    }

    private long versions() {
        return site.sql
                .first("select sum(version) as n from projects.jury_sheet", row -> row.number("n"))
                .orElseThrow();
    }

    /** @return why not, or nothing */
    private String saved(Cell cell, long version) {
        try {
            site.scores.write(JurySite.ROUND, cell, version, SheetData.empty(), JurySite.NOW);
            return "";
        } catch (IllegalStateException e) {
            return FaultTranslation.of(e).orElseThrow(() -> e).reason().key();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
