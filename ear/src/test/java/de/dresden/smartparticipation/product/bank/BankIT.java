package de.dresden.smartparticipation.product.bank;

import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.platform.testing.InTransaction;
import de.dresden.smartparticipation.product.bank.Deed.Fate;
import de.dresden.smartparticipation.rewards.ledger.LedgerVerification;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/**
 * The bank test. What the clients and the mischief do follows from {@code sp.bank.seed}, which is told; how the threads meet does
 * not. {@code sp.bank.seconds} and {@code sp.bank.kills} make it longer.
 */
@Tag("full")
class BankIT {

    private static final long SEED = Long.getLong("sp.bank.seed", new Random().nextInt(1_000_000));
    private static final Duration SERVING = Duration.ofSeconds(Integer.getInteger("sp.bank.seconds", 60));
    private static final int KILLS = Integer.getInteger("sp.bank.kills", 4);
    private static final int CUSTOMERS = 8;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    /** A day and an hour: what was set aside is over, and yesterday can be closed. */
    private static final Duration LATER = Duration.ofHours(25);

    @Test
    void one_node_that_is_killed_with_its_database_and_without(TestReporter figures) throws Exception {
        try (Bank bank = Bank.withOneNode()) {
            everythingIsThereOnce(bank, figures);
        }
    }

    @Test
    void two_nodes_of_which_one_has_a_bad_line_to_the_database(TestReporter figures) throws Exception {
        try (Bank bank = Bank.withTwoNodes()) {
            everythingIsThereOnce(bank, figures);
        }
    }

    private static void everythingIsThereOnce(Bank bank, TestReporter figures) throws Exception {
        figures.publishEntry("sp.bank.seed", String.valueOf(SEED));
        work(bank);
        new Customer(CUSTOMERS, bank, SEED).askAgain();
        bank.diary().figures().forEach((name, number) -> figures.publishEntry(name, String.valueOf(number)));

        assertThat(new Reckoning(bank).wrong()).as("seed " + SEED).isEmpty();
        assertThat(bank.diary().number(Fate.ACKNOWLEDGED))
                .as("it was about something")
                .isGreaterThan(SERVING.toSeconds());

        bank.moveClock(LATER);
        await(bank, "select count(*) from rewards.redemption where state = 'RESERVED'", "0");
        await(
                bank,
                "select count(*) from rewards.transfer_pending where due_at < clock_timestamp() + interval '24 hours'",
                "0");
        await(bank, "select count(*) from rewards.ledger_waiting", "0");
        assertThat(new Reckoning(bank).wrong())
                .as("everything that was set aside went back")
                .isEmpty();
        verified(bank, figures);
        await(
                bank,
                "select count(*) from rewards.ledger_closing where problems = '{}'"
                        + " and day = cast(clock_timestamp() at time zone 'Europe/Berlin' as date)",
                "1");
    }

    private static void work(Bank bank) throws Exception {
        ExecutorService crew = Executors.newFixedThreadPool(CUSTOMERS);
        try {
            List<Future<?>> customers = new ArrayList<>();
            for (int number = 0; number < CUSTOMERS; number++) {
                customers.add(crew.submit(new Customer(number, bank, SEED + number)));
            }
            new Mischief(bank, SEED - 1).go(SERVING, KILLS);
            bank.shut();
            for (Future<?> customer : customers) {
                customer.get();
            }
        } finally {
            bank.shut();
            crew.shutdownNow();
        }
    }

    private static void verified(Bank bank, TestReporter figures) throws Exception {
        try (Connection connection = bank.host().product().database()) {
            connection.setAutoCommit(false);
            LedgerVerification chain = LedgerVerification.of(InTransaction.on(connection), null);
            assertThat(chain.whole()).as("%s", chain.broken()).isTrue();
            assertThat(chain.entries())
                    .isEqualTo(bank.number("select (select count(*) from rewards.transfer)"
                            + " + (select count(*) from rewards.transfer_end)"));
            figures.publishEntry("links of the chain", String.valueOf(chain.entries()));
        }
    }

    private static void await(Bank bank, String question, String answer) throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (!bank.asked(question).equals(answer)) {
            assertThat(Instant.now()).as(question + ": " + bank.asked(question)).isBefore(end);
            Thread.sleep(500);
        }
    }
}
