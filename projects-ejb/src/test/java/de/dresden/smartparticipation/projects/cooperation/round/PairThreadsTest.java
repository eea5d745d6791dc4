package de.dresden.smartparticipation.projects.cooperation.round;

import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.testing.InTransaction;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Both companies answer at the same moment, while managers compute and release: no company is ever in two pairs. */
class PairThreadsTest {

    private static final int ROUNDS = 12;

    private final RoundSite site = new RoundSite();

    @Test
    void bothAcceptAtOnceAndThePairIsAcceptedJustOnce() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            long pair = site.ask(1, 2);
            List<Boolean> accepted = together(
                    sql -> answered(sql, pair, 1, true) && new PairTable(sql).accept(pair, RoundSite.NOW),
                    sql -> answered(sql, pair, 2, true) && new PairTable(sql).accept(pair, RoundSite.NOW));
            assertThat(accepted).containsExactlyInAnyOrder(true, false);
            assertThat(site.state(pair)).isEqualTo("ACCEPTED");
            forget();
        }
    }

    @Test
    void oneAcceptsAndTheOtherDeclinesAtOnceAndThePairIsDeclined() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            long pair = site.ask(1, 2);
            together(
                    sql -> answered(sql, pair, 1, true) && new PairTable(sql).accept(pair, RoundSite.NOW),
                    sql -> answered(sql, pair, 2, false) && new PairTable(sql).decline(pair, RoundSite.NOW));
            assertThat(site.state(pair)).isEqualTo("DECLINED");
            assertThat(site.members.free(RoundSite.ROUND)).contains(1L, 2L);
            forget();
        }
    }

    @Test
    void twoReleaseAtOnceAndNobodyIsInTwoPairs() throws Exception {
        site.round(2, "OPEN");
        site.run(2, 2);
        for (int round = 0; round < ROUNDS; round++) {
            List<Boolean> released = together(
                    sql -> asked(sql, 1, List.of(new long[] {1, 2}, new long[] {3, 4}, new long[] {5, 6})),
                    sql -> asked(sql, 2, List.of(new long[] {1, 4}, new long[] {2, 3}, new long[] {7, 8})));
            assertThat(released).containsExactlyInAnyOrder(true, false);
            assertThat(site.inTwoPairs()).isZero();
            assertThat(site.sql.list(
                            "select 1 as n from projects.cooperation_pair_side where living", row -> row.number("n")))
                    .hasSize(6);
            forget();
        }
    }

    @Test
    void bothAnswerWhileAManagerComputesAndReleasesAgain() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            long pair = site.ask(1, 2);
            boolean declines = round % 2 == 0;
            together(
                    sql -> answered(sql, pair, 1, true) && new PairTable(sql).accept(pair, RoundSite.NOW),
                    sql -> answered(sql, pair, 2, !declines)
                            && (declines
                                    ? new PairTable(sql).decline(pair, RoundSite.NOW)
                                    : new PairTable(sql).accept(pair, RoundSite.NOW)),
                    this::computedAndReleased,
                    this::computedAndReleased);
            assertThat(site.inTwoPairs()).isZero();
            assertThat(site.state(pair)).isEqualTo(declines ? "DECLINED" : "ACCEPTED");
            site.computing()
                    .of(RoundSite.ROUND, RoundSite.rules())
                    .result()
                    .matching()
                    .pairs()
                    .forEach(paired -> {
                        if (declines) {
                            assertThat(List.of(
                                            paired.pair().one(), paired.pair().other()))
                                    .isNotEqualTo(List.of(1L, 2L));
                        } else {
                            assertThat(paired.pair().has(1) || paired.pair().has(2))
                                    .isFalse();
                        }
                    });
            forget();
        }
    }

    private boolean computedAndReleased(Sql sql) {
        var computed = RoundSite.computing(sql).of(RoundSite.ROUND, RoundSite.rules());
        List<long[]> pairs = new ArrayList<>();
        computed.result()
                .matching()
                .pairs()
                .forEach(one ->
                        pairs.add(new long[] {one.pair().one(), one.pair().other()}));
        return asked(sql, RoundSite.ROUND, pairs);
    }

    /** As a release does it: all of them, or none. */
    private static boolean asked(Sql sql, long round, List<long[]> pairs) {
        PairTable table = new PairTable(sql);
        for (long[] one : pairs) {
            if (table.ask(
                            round,
                            round,
                            new PairTable.Asked(one[0], one[1], null, 500, false),
                            RoundSite.UNTIL,
                            RoundSite.NOW)
                    .isEmpty()) {
                throw new Taken();
            }
        }
        return true;
    }

    /** As an answer does it: the pair's row first. */
    private boolean answered(Sql sql, long pair, long company, boolean accepts) {
        PairTable table = new PairTable(sql);
        table.locked(pair).orElseThrow();
        return table.answer(site.side(pair, company), accepts, accepts ? null : "passt nicht", RoundSite.NOW);
    }

    /** All in their own transactions, begun at the same moment; false where one was rolled back. */
    @SafeVarargs
    private List<Boolean> together(Function<Sql, Boolean>... works) throws Exception {
        CyclicBarrier start = new CyclicBarrier(works.length);
        ExecutorService crew = Executors.newFixedThreadPool(works.length);
        try {
            List<Future<Boolean>> done = new ArrayList<>();
            for (Function<Sql, Boolean> work : works) {
                Callable<Boolean> call = () -> {
                    try (Connection connection = site.database.getConnection()) {
                        connection.setAutoCommit(false);
                        start.await(20, TimeUnit.SECONDS);
                        try {
                            boolean result = work.apply(InTransaction.on(connection));
                            connection.commit();
                            return result;
                        } catch (Taken taken) {
                            connection.rollback();
                            return false;
                        }
                    }
                };
                done.add(crew.submit(call));
            }
            List<Boolean> results = new ArrayList<>();
            for (Future<Boolean> one : done) {
                results.add(one.get(30, TimeUnit.SECONDS));
            }
            return results;
        } finally {
            crew.shutdownNow();
        }
    }

    private void forget() {
        site.sql.update("delete from projects.cooperation_pair_side");
        site.sql.update("delete from projects.cooperation_pair");
    }

    private static final class Taken extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }
}
