package de.dresden.smartparticipation.product.bank;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;

/** Cuts connections all the time, and now and then kills a node, or everything, and starts it again. */
final class Mischief {

    private static final int PERCENT = 100;
    private static final int LONGEST_REST = 1_500;
    private static final int LONGEST_STALL = 2_500;

    private static final String TERMINATE = """
            select count(*) filter (where pg_terminate_backend(pid)) from pg_stat_activity
            where datname = current_database() and usename = current_user and pid <> pg_backend_pid() and random() < ?""";

    private final Bank bank;
    private final Random random;

    Mischief(Bank bank, long seed) {
        this.bank = bank;
        this.random = new Random(seed);
    }

    /** @param serving how long in all the product is up meanwhile @param kills how often something is killed, evenly spread */
    void go(Duration serving, int kills) throws Exception {
        long served = 0;
        for (int done = 0; done <= kills; done++) {
            long until = serving.toMillis() * (done + 1) / (kills + 1);
            while (served < until) {
                Instant begun = Instant.now();
                Thread.sleep(random.nextInt(LONGEST_REST));
                disturb();
                served += Duration.between(begun, Instant.now()).toMillis();
            }
            if (done < kills) {
                kill(done);
            }
        }
        bank.diary().count("seconds of service", served / 1_000);
    }

    private void disturb() throws Exception {
        int turn = random.nextInt(PERCENT);
        if (bank.line() == null || turn < 50) {
            bank.diary().count("connections ended by the database", terminate(random.nextDouble()));
        } else if (turn < 85) {
            bank.diary().count("connections cut on the line", bank.line().cut());
        } else {
            bank.diary().count("stalls of the line");
            bank.line().stall(random.nextInt(LONGEST_STALL));
        }
    }

    private long terminate(double share) throws SQLException {
        try (Connection database = bank.host().product().database();
                PreparedStatement terminate = database.prepareStatement(TERMINATE)) {
            terminate.setDouble(1, share);
            try (ResultSet ended = terminate.executeQuery()) {
                ended.next();
                return ended.getLong(1);
            }
        }
    }

    /** By turns the product alone, and with its database; the second node in between. */
    private void kill(int turn) {
        Node victim = bank.guest() != null && turn % 2 == 1 ? bank.guest() : bank.host();
        boolean database = victim == bank.host() && turn % 4 == 0;
        if (database) {
            victim.product().killAll();
        } else {
            victim.product().kill();
        }
        bank.diary().count(database ? "kills with the database" : "kills");
        victim.start();
        if (bank.line() != null) {
            bank.line().leadTo(bank.databasePort());
        }
    }
}
