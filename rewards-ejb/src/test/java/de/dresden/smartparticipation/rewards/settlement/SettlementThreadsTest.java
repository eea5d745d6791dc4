package de.dresden.smartparticipation.rewards.settlement;

import static de.dresden.smartparticipation.rewards.settlement.SettlementSite.CLERK;
import static de.dresden.smartparticipation.rewards.settlement.SettlementSite.NOVEMBER;
import static de.dresden.smartparticipation.rewards.settlement.SettlementSite.NOW;
import static de.dresden.smartparticipation.rewards.settlement.SettlementSite.OCTOBER;
import static de.dresden.smartparticipation.rewards.settlement.SettlementSite.OTHER_CLERK;
import static de.dresden.smartparticipation.rewards.settlement.SettlementSite.RADWERK;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Several at once on the real database. */
class SettlementThreadsTest {

    private static final int MANY = 8;

    private final SettlementSite site = new SettlementSite();

    @Test
    void ofManyWhoDraftAtOnceOneDoes() throws Exception {
        for (int number = 0; number < 40; number++) {
            site.redeemed(RADWERK, "2026-1%d-05T10:00:00Z".formatted(number % 2));
        }
        List<Integer> lines = atOnce(number -> site.in(() -> site.drafting.draft(RADWERK, NOVEMBER, NOW)).stream()
                .mapToInt(SettlementDrafting.Drafted::lines)
                .sum());
        assertThat(lines.stream().mapToInt(Integer::intValue).sum()).isEqualTo(40);
        assertThat(site.number("select count(*) as n from rewards.settlement")).isEqualTo(2);
        assertThat(site.number("select count(*) as n from rewards.settlement_line"))
                .isEqualTo(40);
        assertThat(site.proof(site.of(RADWERK, OCTOBER))).isEqualTo(new TalerProof(200, 200, 0));
    }

    @Test
    void ofManyWhoCertifyAtOnceOneDoes() throws Exception {
        site.redeemed(RADWERK, "2026-10-05T10:00:00Z");
        SettlementHead october = site.undisputed(RADWERK, OCTOBER);
        List<Boolean> done =
                atOnce(number -> site.certify(october, number % 2 == 0 ? CLERK : OTHER_CLERK, "AO-" + number));
        assertThat(done).containsOnlyOnce(true);
        int winner = done.indexOf(true);
        assertThat(site.of(RADWERK, OCTOBER).paymentOrder()).isEqualTo("AO-" + winner);
    }

    @Test
    void whoAcceptsAndWhoObjectsAtOnceDoNotBothSucceed() throws Exception {
        site.redeemed(RADWERK, "2026-10-05T10:00:00Z");
        SettlementHead october = site.issued(site.drafted(RADWERK, OCTOBER), java.time.LocalDate.of(2026, 12, 2));
        List<Boolean> done = atOnce(number -> site.in(() -> number % 2 == 0
                ? site.table.agree(october.id(), 11L, NOW)
                : site.table.dispute(october.id(), SettlementState.ISSUED, SettlementState.OBJECTED, NOW)));
        assertThat(done).containsOnlyOnce(true);
    }

    private interface Numbered<T> {
        T call(int number) throws Exception;
    }

    private static <T> List<T> atOnce(Numbered<T> work) throws Exception {
        ExecutorService crew = Executors.newFixedThreadPool(MANY);
        CountDownLatch start = new CountDownLatch(1);
        try {
            List<Future<T>> running = new ArrayList<>();
            for (int number = 0; number < MANY; number++) {
                int mine = number;
                Callable<T> call = () -> {
                    start.await();
                    return work.call(mine);
                };
                running.add(crew.submit(call));
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
