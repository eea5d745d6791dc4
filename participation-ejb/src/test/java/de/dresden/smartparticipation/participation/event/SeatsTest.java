package de.dresden.smartparticipation.participation.event;

import static de.dresden.smartparticipation.participation.event.RegistrationState.CANCELLED;
import static de.dresden.smartparticipation.participation.event.RegistrationState.SEATED;
import static de.dresden.smartparticipation.participation.event.RegistrationState.WAITING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.testing.LocalTransactions;
import de.dresden.smartparticipation.platform.testing.TestDatabase;
import de.dresden.smartparticipation.platform.testing.TestPeople;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SeatsTest {

    private static final Instant NOW = Instant.parse("2026-11-17T08:00:00Z");
    private static final long EVENT = 3;

    private LocalTransactions transactions;
    private Sql sql;
    private Seats seats;

    /** An event with two seats on 20 November. */
    @BeforeEach
    void anEvent() {
        DataSource database = TestDatabase.fresh("participation");
        TestPeople.in(database).department(10, "SBB");
        TestDatabase.execute(
                database,
                "insert into participation.consultation (id, reference, title, kind, state, department_id, created_at, version)"
                        + " values (1, 'BV-2026-001', 'Mobil', 'IDEAS', 'PUBLISHED', 10, '2026-01-01', 0)",
                "insert into participation.module (id, consultation_id, kind, title, position, version)"
                        + " values (2, 1, 'EVENTS', 'Events', 1, 0)",
                "insert into participation.event (id, module_id, reference, title, starts_at, ends_at, place, seats, version)"
                        + " values (3, 2, 'VA-2026-001', 'Workshop', '2026-11-20 17:00+01', '2026-11-20 19:00+01', 'Town hall', 2, 0)");
        transactions = new LocalTransactions(database);
        sql = Sql.on(transactions.dataSource());
        seats = new Seats(sql);
    }

    @Test
    void whoConfirmsFirstGetsTheSeatAndTheOthersWait() {
        assertThat(confirmed("anna").state()).isEqualTo(SEATED);
        assertThat(confirmed("ben").state()).isEqualTo(SEATED);
        assertThat(confirmed("carla").state()).isEqualTo(WAITING);
    }

    @Test
    void anAddressIsRegisteredOnceHoweverItIsSpelledAndCanComeBack() {
        Registration anna = confirmed("anna");

        assertThat(ask("ANNA@example.org")).isFalse();
        assertThat(in(() -> seats.cancel(anna, NOW))).contains(List.of());
        assertThat(ask("ANNA@example.org")).isTrue();
    }

    @Test
    void confirmingTwiceTakesNoSecondSeat() {
        ask("anna@example.org");
        Registration asked = seats.of(EVENT, "anna@example.org").orElseThrow();

        assertThat(in(() -> seats.confirm(asked))).isPresent();
        assertThat(in(() -> seats.confirm(asked))).isEmpty();
        assertThat(seats.taken(EVENT)).isOne();
    }

    @Test
    void aSeatThatIsGivenUpGoesToWhoHasWaitedLongest() {
        Registration anna = confirmed("anna");
        confirmed("ben");
        Registration carla = confirmed("carla");
        Registration dora = confirmed("dora");

        assertThat(in(() -> seats.cancel(anna, NOW)).orElseThrow())
                .extracting(Registration::id)
                .containsExactly(carla.id());
        assertThat(in(() -> seats.cancel(anna, NOW))).as("once only").isEmpty();
        assertThat(state(dora)).isEqualTo(WAITING);
        assertThat(confirmed("emil").state()).as("nobody overtakes").isEqualTo(WAITING);
        assertThat(seats.taken(EVENT)).isEqualTo(2);
    }

    @Test
    void whoWaitsAndGivesUpFreesNothing() {
        confirmed("anna");
        confirmed("ben");
        Registration carla = confirmed("carla");
        confirmed("dora");

        assertThat(in(() -> seats.cancel(carla, NOW))).contains(List.of());
        assertThat(seats.taken(EVENT)).isEqualTo(2);
    }

    @Test
    void moreSeatsAreGivenToThoseWhoWait() {
        List.of("anna", "ben", "carla", "dora", "emil").forEach(this::confirmed);
        sql.update("update participation.event set seats = 4 where id = ?", EVENT);

        assertThat(in(() -> seats.moveUp(EVENT)))
                .extracting(Registration::email)
                .containsExactly("carla@example.org", "dora@example.org");
    }

    @Test
    void theDatabaseItselfNeverOverbooks() {
        assertThatThrownBy(() -> sql.update("update participation.event set taken = 3 where id = ?", EVENT))
                .hasMessageContaining("event_never_overbooked");
    }

    @Test
    void fortyAtOnceNeverTakeMoreSeatsThanThereAreAndNoneIsLost() throws Exception {
        sql.update("update participation.event set seats = 7 where id = ?", EVENT);
        List<Registration> asked = IntStream.range(0, 40)
                .mapToObj(i -> {
                    ask("p" + i + "@example.org");
                    return seats.of(EVENT, "p" + i + "@example.org").orElseThrow();
                })
                .toList();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        List<Future<?>> running = new ArrayList<>();
        for (Registration one : asked) {
            running.add(threads.submit(() -> in(() -> seats.confirm(one))));
            if (one.id() % 3 == 0) {
                running.add(threads.submit(() -> in(() -> seats.cancel(one, NOW))));
            }
        }
        for (Future<?> one : running) {
            one.get();
        }
        threads.shutdown();

        long seated = number("SEATED");
        assertThat(seated).isEqualTo(7).isEqualTo(seats.taken(EVENT));
        assertThat(number("SEATED") + number("WAITING") + number("CANCELLED") + number("ASKED"))
                .isEqualTo(40);
    }

    @Test
    void whoHasASeatIsRemindedOnceAlsoWhereTwoNodesAsk() throws Exception {
        List.of("anna", "ben", "carla").forEach(this::confirmed);
        Instant from = Instant.parse("2026-11-19T23:00:00Z");
        Instant until = Instant.parse("2026-11-20T23:00:00Z");
        ExecutorService nodes = Executors.newFixedThreadPool(2);
        Future<List<Registration>> one = nodes.submit(() -> in(() -> seats.toRemind(from, until, NOW)));
        Future<List<Registration>> two = nodes.submit(() -> in(() -> seats.toRemind(from, until, NOW)));
        List<Registration> all = new ArrayList<>(one.get());
        all.addAll(two.get());
        nodes.shutdown();

        assertThat(all)
                .extracting(Registration::email)
                .containsExactlyInAnyOrder("anna@example.org", "ben@example.org");
    }

    private Registration confirmed(String name) {
        ask(name + "@example.org");
        Registration asked = seats.of(EVENT, name + "@example.org").orElseThrow();
        return in(() -> seats.confirm(asked)).orElseThrow();
    }

    private boolean ask(String email) {
        return seats.ask(EVENT, "Somebody", email, Locale.GERMAN, 1, NOW);
    }

    private RegistrationState state(Registration one) {
        return seats.find(one.id()).map(Registration::state).orElse(CANCELLED);
    }

    private long number(String state) {
        return sql.first(
                        "select count(*) as n from participation.event_registration where state = ?",
                        row -> row.number("n"),
                        state)
                .orElseThrow();
    }

    private <T> T in(java.util.function.Supplier<T> work) {
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
