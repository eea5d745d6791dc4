package de.dresden.smartparticipation.rewards.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.platform.fault.Refused;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Many at once, on a real database. */
class LedgerThreadsTest {

    private final LedgerSite site = new LedgerSite();

    @AfterEach
    void theBooksHold() {
        assertThat(site.problems()).isEmpty();
    }

    @Test
    void aWalletForAHundredRedemptionsAndEightHundredAttemptsBySixteen() throws Exception {
        site.budget(Issuer.CITY, 2026, 10_000);
        for (int grant = 0; grant < 10; grant++) {
            site.owned("trip:" + grant, 7, 30);
        }
        AtomicInteger number = new AtomicInteger();
        List<Boolean> done =
                LedgerSite.atOnce(16, 800, succeeds(() -> site.reserve("redeem:" + number.incrementAndGet(), 7, 3)));

        assertThat(done.stream().filter(each -> each)).hasSize(100);
        assertThat(site.wallet(7).available()).isZero();
        assertThat(site.wallet(7).reserved()).isEqualTo(300);
    }

    @Test
    void theSameRequestTwentyTimesAtOnceHasOneEffect() throws Exception {
        site.budget(Issuer.CITY, 2026, 10_000);
        List<Outcome> granted =
                LedgerSite.atOnce(16, 20, () -> site.grant("trip:1", 7, 5).outcome());
        assertThat(granted).containsOnlyOnce(Outcome.BOOKED).contains(Outcome.EXISTS);
        site.clock.forward(LedgerSite.PENDING);
        List<Integer> posted = LedgerSite.atOnce(16, 20, () -> site.inTransaction(site.work::postDue));
        assertThat(posted.stream().mapToInt(each -> each).sum()).isEqualTo(1);

        List<Outcome> reserved =
                LedgerSite.atOnce(16, 20, () -> site.reserve("redeem:1", 7, 2).outcome());
        assertThat(reserved).containsOnlyOnce(Outcome.BOOKED);
        LedgerSite.atOnce(16, 20, succeeds(() -> site.run(() -> site.ledger.post(new TransferId("redeem:1")))));
        assertThat(site.wallet(7))
                .extracting(WalletView::available, WalletView::reserved)
                .containsExactly(3L, 0L);
        assertThat(site.number("select count(*) as n from rewards.transfer")).isEqualTo(2);
    }

    @Test
    void postedOrCalledOffButNeverBoth() throws Exception {
        site.budget(Issuer.CITY, 2026, 10_000);
        site.owned("trip:1", 7, 100);
        for (int round = 0; round < 20; round++) {
            TransferId id = new TransferId("redeem:" + round);
            site.reserve(id.text(), 7, 1);
            AtomicInteger turn = new AtomicInteger();
            List<Boolean> ended = LedgerSite.atOnce(
                    8,
                    8,
                    succeeds(() -> site.run(() -> {
                        if (turn.getAndIncrement() % 2 == 0) {
                            site.ledger.post(id);
                        } else {
                            site.ledger.void_(id, "called off");
                        }
                    })));
            assertThat(ended.stream().filter(each -> each)).hasSize(4);
        }
        assertThat(site.number("select count(*) as n from rewards.transfer_end where kind = 'REDEEM'"))
                .isEqualTo(20);
    }

    @Test
    void theLastTalerOfABudgetBySixteenAreGrantedWholeAndNeverMore() throws Exception {
        site.budget(Issuer.CITY, 2026, 500);
        AtomicInteger number = new AtomicInteger();
        List<Boolean> done = LedgerSite.atOnce(16, 400, succeeds(() -> {
            int mine = number.incrementAndGet();
            site.grant("trip:" + mine, mine % 40, 3);
        }));
        assertThat(done.stream().filter(each -> each)).hasSize(166);
        assertThat(site.number("select sum(taken) as n from rewards.budget_slice"))
                .isEqualTo(498);
        site.grant("trip:last", 1, 2);
    }

    @Test
    void batchesOfTheSameMembersInAnyOrderDoNotBlockEachOther() throws Exception {
        site.budget(Issuer.CITY, 2026, 100_000).budget(Issuer.DVB, 2026, 100_000);
        AtomicInteger number = new AtomicInteger();
        List<Integer> booked = LedgerSite.atOnce(16, 100, () -> {
            Random random = new Random(number.incrementAndGet());
            String batch = "batch:" + number.incrementAndGet() + ":";
            List<Grant> grants = new ArrayList<>();
            for (int grant = 0; grant < 20; grant++) {
                grants.add(new Grant(
                        new TransferId(batch + grant),
                        random.nextBoolean() ? Issuer.CITY : Issuer.DVB,
                        random.nextInt(30),
                        1 + random.nextInt(3),
                        "trip",
                        site.clock.instant().plus(Duration.ofHours(48))));
            }
            return site.inTransaction(() -> site.ledger.grant(grants)).size();
        });
        assertThat(booked).containsOnly(20);
        assertThat(site.number("select count(*) as n from rewards.transfer")).isEqualTo(2_000);
    }

    /** What is booked already is paid at first and given back then: into the slice that is held, or two would wait for each other. */
    @Test
    void batchesThatAreBookedAlreadyDoNotBlockEachOther() throws Exception {
        site.budget(Issuer.CITY, 2026, 100_000);
        List<List<Grant>> batches = new ArrayList<>();
        for (int batch = 0; batch < 16; batch++) {
            List<Grant> grants = new ArrayList<>();
            for (int grant = 0; grant < 20; grant++) {
                grants.add(site.granted("again:" + batch + ":" + grant, 100L * batch + grant, 3));
            }
            site.inTransaction(() -> site.ledger.grant(grants));
            batches.add(grants);
        }
        AtomicInteger number = new AtomicInteger();
        List<Integer> again = LedgerSite.atOnce(16, 320, () -> {
            List<Grant> batch = batches.get(number.incrementAndGet() % batches.size());
            return (int) site.inTransaction(() -> site.ledger.grant(batch)).stream()
                    .filter(booked -> booked.outcome() == Outcome.EXISTS)
                    .count();
        });
        assertThat(again).containsOnly(20);
        assertThat(site.number("select sum(taken) as n from rewards.budget_slice"))
                .isEqualTo(960);
    }

    /** Whether it was done or refused; anything else fails. */
    private static Callable<Boolean> succeeds(Runnable work) {
        return () -> {
            try {
                work.run();
                return true;
            } catch (Refused refused) {
                return false;
            }
        };
    }
}
