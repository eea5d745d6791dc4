package de.dresden.smartparticipation.rewards.earning;

import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.testing.LocalTransactions;
import de.dresden.smartparticipation.platform.testing.MovingClock;
import de.dresden.smartparticipation.platform.testing.TestDatabase;
import de.dresden.smartparticipation.rewards.emission.Mode;
import de.dresden.smartparticipation.rewards.ledger.Ledger;
import de.dresden.smartparticipation.rewards.member.MemberLeft;
import de.dresden.smartparticipation.rewards.rule.RuleValues;
import de.dresden.smartparticipation.rewards.trip.TripAccepted;
import de.dresden.smartparticipation.rewards.trip.TripReversed;
import de.dresden.smartparticipation.rewards.trip.TripsAccepted;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EarningTest {

    private static final Instant NOW = Instant.parse("2026-11-26T08:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    private final MovingClock clock = new MovingClock(NOW);
    private DataSource database;
    private LocalTransactions transactions;
    private Sql sql;
    private EarningBook book;
    private Ledger ledger;
    private Earning earning;

    @BeforeEach
    void oneMemberAndABudgetOfTenTaler() {
        database = TestDatabase.fresh("rewards");
        TestDatabase.execute(
                database,
                "insert into rewards.member (id, reference, state, opened_at, app_version, version) values"
                        + " (1, 'KM-AAAA-2222', 'ACTIVE', '2026-01-01', '', 1)",
                "insert into rewards.budget (id, issuer, year, taler) values (1, 'CITY', 2026, 10)",
                "insert into rewards.budget_slice (budget_id, number, capacity, taken) values (1, 0, 10, 0)");
        transactions = new LocalTransactions(database);
        sql = Sql.on(transactions.dataSource());
        book = new EarningBook(sql);
        ledger = Ledger.on(sql, clock);
        earning = new Earning(book, ledger, new RuleValues(sql), clock);
    }

    @Test
    void savedKilogramsBecomePendingTalerAndTheRestIsCarried() {
        accept(trip(1, 3_000_000), trip(2, 4_000_000), trip(3, 11_000_000));

        assertThat(incoming()).isEqualTo(3);
        assertThat(book.of(1)).isEqualTo(3_000_000);
        accept(trip(4, 2_000_000));
        assertThat(incoming()).isEqualTo(4);
        assertThat(book.of(1)).isZero();
    }

    @Test
    void aTripThatIsTakenBackIsFilledUpByTheNextOnes() {
        accept(trip(1, 5_000_000));
        in(() -> earning.takeBack(new TripReversed(trip(1, 5_000_000), "A mistake")));

        assertThat(incoming()).as("what is booked stays").isOne();
        assertThat(book.of(1)).isEqualTo(-5_000_000);
        accept(trip(2, 5_000_000));
        assertThat(incoming()).isOne();
        assertThat(book.of(1)).isZero();
    }

    @Test
    void whatIsAcceptedAgainEarnsUnderAnotherName() {
        accept(trip(1, 5_000_000));
        in(() -> earning.takeBack(new TripReversed(trip(1, 5_000_000), "A mistake")));
        accept(trip(2, 5_000_000));
        TripAccepted once = trip(1, 5_000_000);
        accept(new TripAccepted(
                1, 1, Mode.BICYCLE, 1, NOW, 1, TODAY, once.savingMilligrams(), once.creditedMilligrams(), true));

        assertThat(incoming()).isEqualTo(2);
        assertThat(book.of(1)).isZero();
    }

    @Test
    void whatABudgetCannotPayWaitsAndIsNotLost() {
        accept(trip(1, 40_000_000), trip(2, 20_000_000));
        assertThat(incoming()).isEqualTo(8);
        assertThat(book.of(1)).isEqualTo(20_000_000);

        assertThat(in(() -> earning.payWhatWaited())).as("still too little").isZero();
        sql.update("update rewards.budget set taler = 100");
        sql.update("update rewards.budget_slice set capacity = 100");
        assertThat(in(() -> earning.payWhatWaited())).isOne();
        assertThat(incoming()).isEqualTo(12);
        assertThat(book.of(1)).isZero();
        assertThat(in(() -> earning.payWhatWaited())).isZero();

        clock.forward(Duration.ofHours(1));
        book.carry(1, 10_000_000, clock.instant());
        assertThat(in(() -> earning.payWhatWaited()))
                .as("once more on the same day")
                .isOne();
        assertThat(incoming()).isEqualTo(14);
    }

    @Test
    void whatSavesNothingChangesNothing() {
        accept(trip(1, 0));

        assertThat(ledger.wallet(1).incoming()).isZero();
        assertThat(sql.list("select 1 as one from rewards.earning", row -> 1)).isEmpty();
    }

    @Test
    void whoLeavesLeavesNoCarry() {
        accept(trip(1, 1_000_000));
        in(() -> earning.forget(new MemberLeft(1)));

        assertThat(sql.list("select 1 as one from rewards.earning", row -> 1)).isEmpty();
    }

    private static TripAccepted trip(long id, long credited) {
        return new TripAccepted(id, 1, Mode.BICYCLE, 1, NOW, 1, TODAY, credited, credited, false);
    }

    private long incoming() {
        return ledger.wallet(1).incoming();
    }

    private void accept(TripAccepted... trips) {
        in(() -> earning.earn(new TripsAccepted(1, Stream.of(trips).toList())));
    }

    private void in(Runnable work) {
        in(() -> {
            work.run();
            return List.of();
        });
    }

    private <T> T in(Supplier<T> work) {
        transactions.begin();
        try {
            T done = work.get();
            transactions.commit();
            return done;
        } catch (RuntimeException e) {
            transactions.rollback();
            throw e;
        }
    }
}
