package de.dresden.smartparticipation.bench;

import de.dresden.smartparticipation.platform.testing.InTransaction;
import de.dresden.smartparticipation.rewards.ledger.Grant;
import de.dresden.smartparticipation.rewards.ledger.Issuer;
import de.dresden.smartparticipation.rewards.ledger.Ledger;
import de.dresden.smartparticipation.rewards.ledger.LedgerVerification;
import de.dresden.smartparticipation.rewards.ledger.TransferId;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** The ledger of the Taler, a transaction a call, several at once; beside it {@link BookingByHand}. */
final class Booking {

    static final int THREADS = 8;
    static final int BATCH = 100;

    /** Each thread has wallets of its own: who books for the same member waits, with or without a ledger. */
    static final int MEMBERS = 50;

    private static final int SINGLES = 400;
    private static final int BATCHES = 40;
    private static final int REDEMPTIONS = 250;
    private static final int POSTINGS = 10_000;
    private static final int LOOKS = 200;
    private static final long RICH = 10_000_000;

    /** Opens connections to the database of the product. */
    @FunctionalInterface
    interface Connections {
        Connection open() throws SQLException;
    }

    /** One thread's work on its own connection. */
    @FunctionalInterface
    interface Work {
        void run(Connection connection, int thread) throws Exception;
    }

    private final Connections connections;

    Booking(Connections connections) {
        this.connections = connections;
    }

    /** Budgets that last, and wallets with Taler to spend. */
    void prepare() throws Exception {
        try (Connection connection = connections.open();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "insert into rewards.budget (id, issuer, year, taler) select nextval('rewards.budget_id'), 'CITY',"
                            + " extract(year from current_date), 0 on conflict do nothing");
            statement.execute("insert into rewards.budget_slice (budget_id, number, capacity)"
                    + " select b.id, n, " + RICH * RICH / 100 + " from rewards.budget b, generate_series(0, 15) n"
                    + " where b.issuer = 'CITY' and b.year = extract(year from current_date)"
                    + " on conflict (budget_id, number) do update set capacity = excluded.capacity");
        }
        together((connection, thread) -> {
            Ledger ledger = ledger(connection);
            for (int wallet = 0; wallet < MEMBERS; wallet++) {
                TransferId id = new TransferId("bench:rich:" + thread + ":" + wallet);
                ledger.grant(grant(id.text(), member(thread, wallet), RICH, Instant.now()));
                connection.commit();
                ledger.post(id);
                connection.commit();
            }
        });
    }

    /** @return grants a second, each in a transaction */
    double single(String run) throws Exception {
        return rate(SINGLES, (connection, thread) -> {
            Ledger ledger = ledger(connection);
            for (int call = 0; call < SINGLES; call++) {
                String id = "bench:" + run + ":" + thread + ":" + call;
                ledger.grant(grant(id, member(thread, call), 1, later()));
                connection.commit();
            }
        });
    }

    /** @return grants a second, a hundred in a transaction */
    double batched(String run) throws Exception {
        return rate(BATCHES * BATCH, (connection, thread) -> {
            Ledger ledger = ledger(connection);
            for (int call = 0; call < BATCHES; call++) {
                String name = "bench:" + run + ":" + thread + ":" + call + ":";
                ledger.grant(IntStream.range(0, BATCH)
                        .mapToObj(each -> grant(name + each, member(thread, each), 1, later()))
                        .toList());
                connection.commit();
            }
        });
    }

    /** @return redemptions a second: set aside in one transaction, posted in another */
    double redeem(String run) throws Exception {
        return rate(REDEMPTIONS, (connection, thread) -> {
            Ledger ledger = ledger(connection);
            for (int call = 0; call < REDEMPTIONS; call++) {
                TransferId id = new TransferId("bench:spend:" + run + ":" + thread + ":" + call);
                ledger.reserve(id, member(thread, call), call % 20, 3, later());
                connection.commit();
                ledger.post(id);
                connection.commit();
            }
        });
    }

    /** How long it takes to read what a member with ten thousand postings has. */
    Times balance() throws Exception {
        long member = member(THREADS, 0);
        try (Connection connection = connections.open()) {
            connection.setAutoCommit(false);
            Ledger ledger = ledger(connection);
            for (int batch = 0; batch < POSTINGS / Ledger.LARGEST_BATCH; batch++) {
                String name = "bench:many:" + batch + ":";
                ledger.grant(IntStream.range(0, Ledger.LARGEST_BATCH)
                        .mapToObj(each -> grant(name + each, member, 1, Instant.now()))
                        .toList());
                connection.commit();
            }
            while (ledger.wallet(member).incoming() > 0) {
                connection.commit();
                Thread.sleep(500);
            }
            List<Long> nanos = new ArrayList<>();
            for (int look = 0; look < LOOKS; look++) {
                long begun = System.nanoTime();
                ledger.wallet(member);
                nanos.add(System.nanoTime() - begun);
            }
            return Times.of(nanos);
        }
    }

    /** @return entries of the journal that are checked in a second, once the product has linked them all */
    double verify() throws Exception {
        try (Connection connection = connections.open()) {
            connection.setAutoCommit(false);
            LedgerVerification result;
            double seconds;
            do {
                Thread.sleep(1_000);
                long begun = System.nanoTime();
                result = LedgerVerification.of(InTransaction.on(connection), null);
                seconds = (System.nanoTime() - begun) / 1e9;
                connection.commit();
            } while (result.waiting() > 0);
            if (!result.whole()) {
                throw new IllegalStateException(result.toString());
            }
            return result.entries() / seconds;
        }
    }

    /** @return how often it is done in a second by all threads, where each does it so often */
    double rate(int times, Work work) throws Exception {
        long begun = System.nanoTime();
        together(work);
        return THREADS * (double) times / ((System.nanoTime() - begun) / 1e9);
    }

    private void together(Work work) throws Exception {
        ExecutorService crew = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<Void>> all = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                int number = thread;
                all.add(() -> {
                    try (Connection connection = connections.open()) {
                        connection.setAutoCommit(false);
                        work.run(connection, number);
                    }
                    return null;
                });
            }
            for (Future<Void> each : crew.invokeAll(all)) {
                each.get();
            }
        } finally {
            crew.shutdownNow();
        }
    }

    static long member(int thread, int wallet) {
        return 1_000_000L + thread * 1_000L + wallet % MEMBERS;
    }

    static Instant later() {
        return Instant.now().plus(Duration.ofDays(2));
    }

    private static Grant grant(String id, long member, long taler, Instant postAt) {
        return new Grant(new TransferId(id), Issuer.CITY, member, taler, "bench", postAt);
    }

    private static Ledger ledger(Connection connection) {
        return Ledger.on(InTransaction.on(connection), Clock.systemUTC());
    }
}
