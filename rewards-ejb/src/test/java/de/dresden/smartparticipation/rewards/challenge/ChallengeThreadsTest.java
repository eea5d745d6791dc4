package de.dresden.smartparticipation.rewards.challenge;

import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.rewards.ledger.Grant;
import de.dresden.smartparticipation.rewards.ledger.Issuer;
import de.dresden.smartparticipation.rewards.ledger.TransferId;
import de.dresden.smartparticipation.rewards.trip.TripAccepted;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Many at once, on a real database. */
class ChallengeThreadsTest {

    private static final int CREW = 16;

    private final ChallengeSite site = new ChallengeSite(60, 100_000);

    @Test
    void theLastPlaceIsTakenByOne() throws Exception {
        long ride = site.ride("INDIVIDUAL", 20, 1_000);
        AtomicInteger member = new AtomicInteger();
        List<Boolean> joined = atOnce(60, () -> site.join(ride, member.incrementAndGet(), null));

        assertThat(joined.stream().filter(each -> each)).hasSize(20);
        assertThat(site.number("select count(*) as n from rewards.challenge_entry where challenge_id = ?", ride))
                .isEqualTo(20);
    }

    @Test
    void theLastTalerOfADeedArePromisedOnceAndNeverMore() throws Exception {
        long deed = site.challenge("DEED", "QR_ON_SITE", "DEEDS", 1, "", null, 105);
        List<Boolean> taken = atOnce(60, () -> site.in(() -> site.entries.takeTaler(deed, 10)));

        assertThat(taken.stream().filter(each -> each)).hasSize(10);
        assertThat(site.number("select taler as n from rewards.challenge_tally where challenge_id = ?", deed))
                .isEqualTo(100);
    }

    @Test
    void aPosterGivesNoMoreInADayThanItMay() throws Exception {
        long deed = site.challenge("DEED", "QR_ON_SITE", "DEEDS", 1, "", null, 10_000);
        long id = site.number(
                "insert into rewards.challenge_station (challenge_id, name, first_day, last_day, daily, most_a_day, code)"
                        + " values (?, 'Gate', date '2026-05-01', date '2026-05-31', true, 7, 'ABCDEFGH') returning id as n",
                deed);
        Station station = new StationBook(site.joined, null).of(deed, id);
        List<Boolean> taken = atOnce(60, () -> {
            try {
                return site.in(() -> {
                    site.deeds.takeAt(station, LocalDate.of(2026, 5, 10));
                    return true;
                });
            } catch (Refused full) {
                return false;
            }
        });

        assertThat(taken.stream().filter(each -> each)).hasSize(7);
    }

    /**
     * Trips that earn hold their member and then wallets and slices; rewards are granted in transactions that lock wallets first and nothing
     * before. Were a challenge granted where its trips are accepted, or its rows locked before the wallets, this would end in a deadlock.
     */
    @Test
    void tripsThatEarnRewardsThatArePaidAndEvaluationsDoNotBlockEachOther() throws Exception {
        List<Long> rides = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            long ride = site.ride("INDIVIDUAL", null, 10_000);
            rides.add(ride);
            for (long member = 1; member <= 30; member++) {
                site.join(ride, member, null);
            }
        }
        AtomicInteger turn = new AtomicInteger();
        AtomicInteger evaluated = new AtomicInteger();
        atOnce(400, () -> {
            int now = turn.incrementAndGet();
            if (now % 100 == 0) {
                long ride = rides.get(evaluated.getAndIncrement());
                site.in(() -> {
                    site.joined.update(
                            "update rewards.challenge set evaluated_at = ? where id = ?", ChallengeSite.NOW, ride);
                    return site.rewards.decide(ride);
                });
            } else if (now % 5 == 0) {
                site.in(site.rewards::pay);
            } else {
                acceptAndEarn(now, 1 + now % 30);
            }
            return true;
        });
        for (int i = 0; i < 5; i++) {
            site.in(site.rewards::pay);
        }

        long decided = site.number("select count(*) as n from rewards.challenge_reward");
        assertThat(decided).isPositive();
        assertThat(site.number("select count(*) as n from rewards.challenge_reward where granted_at is null"))
                .isZero();
        assertThat(site.number("select count(*) as n from rewards.transfer where name like 'challenge:%'"))
                .isEqualTo(decided);
    }

    /** As a call of the app does: the member is held, trips count and earn in one transaction, in this order. */
    private void acceptAndEarn(int number, long member) {
        TripAccepted trip = ChallengeSite.trip(number, member, 20_000);
        site.in(() -> {
            site.accept(member, trip);
            return site.ledger.grant(List.of(new Grant(
                    new TransferId("trip:" + number),
                    Issuer.CITY,
                    member,
                    1,
                    "trip:" + number,
                    site.clock.instant().plus(Duration.ofHours(48)))));
        });
    }

    private static <T> List<T> atOnce(int times, Callable<T> work) throws Exception {
        ExecutorService crew = Executors.newFixedThreadPool(CREW);
        CountDownLatch start = new CountDownLatch(1);
        try {
            List<Future<T>> running = new ArrayList<>();
            for (int time = 0; time < times; time++) {
                running.add(crew.submit(() -> {
                    start.await();
                    return work.call();
                }));
            }
            start.countDown();
            List<T> results = new ArrayList<>();
            for (Future<T> each : running) {
                results.add(each.get());
            }
            return results;
        } finally {
            crew.shutdownNow();
        }
    }
}
