package de.dresden.smartparticipation.rewards.redemption;

import static de.dresden.smartparticipation.rewards.redemption.RedemptionSite.PARTNER;
import static de.dresden.smartparticipation.rewards.redemption.RedemptionSite.TILL;
import static de.dresden.smartparticipation.rewards.redemption.RedemptionSite.atOnce;
import static de.dresden.smartparticipation.rewards.redemption.RedemptionSite.orRefusal;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many at once on the real database: nobody gets too much, and nothing is lost. */
class RedemptionThreadsTest {

    private static final String ENOUGH = "stock_total = 100000";

    private RedemptionSite site;

    @BeforeEach
    void open(@TempDir Path keys) {
        site = new RedemptionSite(keys);
    }

    @AfterEach
    void books_stock_and_rows_agree() {
        assertThat(site.problems()).isEmpty();
        assertThat(site.number("""
                        select count(*) as n from rewards.redemption r
                        left join rewards.transfer t on t.name = r.transfer_name and t.taler = r.taler
                        left join rewards.transfer_end e on e.transfer_id = t.id
                        join rewards.offer_take k on k.id = r.take_id
                        where t.id is null or k.member_id <> r.member_id
                            or (case r.state when 'RESERVED' then e.resolution is not null when 'REDEEMED' then e.resolution is distinct from 'POSTED'
                                when 'EXPIRED' then e.resolution is distinct from 'EXPIRED' else e.resolution is distinct from 'VOIDED' end)
                            or (k.given_back_at is null) <> (r.state in ('RESERVED', 'REDEEMED'))""")).isZero();
        assertThat(site.number("select count(*) as n from rewards.transfer where kind = 'REDEEM'"))
                .isEqualTo(site.number("select count(*) as n from rewards.redemption"))
                .isEqualTo(site.number("select count(*) as n from rewards.offer_take"));
        assertThat(site.number("select coalesce(sum(taken), 0) as n from rewards.offer_stock"))
                .isEqualTo(site.number(
                        "select count(*) as n from rewards.redemption where state in ('RESERVED', 'REDEEMED')"));
    }

    @Test
    void one_left_and_fifty_who_want_it() throws Exception {
        String offer = site.offer(PARTNER, "QR", "stock_total = 1");
        List<Callable<Object>> calls = new ArrayList<>();
        for (long member = 1; member <= 50; member++) {
            long mine = member;
            site.member(mine, 10);
            calls.add(orRefusal(() -> site.reserve(mine, "a-1", offer)));
        }
        List<Object> answers = atOnce(50, calls);
        assertThat(answers.stream().filter(Reserved.class::isInstance)).hasSize(1);
        assertThat(answers.stream().filter("rewards.offer.sold-out"::equals)).hasSize(49);
        assertThat(site.number("select sum(available) as n from rewards.wallet"))
                .isEqualTo(490);
        assertThat(site.number("select sum(reserved) as n from rewards.wallet")).isEqualTo(10);
    }

    @Test
    void a_wallet_for_a_hundred_and_eight_hundred_attempts_by_sixteen() throws Exception {
        String offer = site.offer(PARTNER, "QR", ENOUGH);
        site.member(1, 1_000);
        List<Callable<Object>> calls = new ArrayList<>();
        for (int attempt = 0; attempt < 800; attempt++) {
            String id = "a-" + attempt;
            calls.add(orRefusal(() -> site.reserve(1, id, offer)));
        }
        List<Object> answers = atOnce(16, calls);
        assertThat(answers.stream().filter(Reserved.class::isInstance)).hasSize(100);
        assertThat(answers.stream().filter("rewards.ledger.not-enough"::equals)).hasSize(700);
        assertThat(site.available(1)).isZero();
        assertThat(site.taken(offer)).isEqualTo(100);
    }

    /** In the published code the codes of 1,600 redemptions were 369 different ones. */
    @Test
    void no_two_people_get_the_same_code_in_sixteen_hundred_redemptions_by_sixteen() throws Exception {
        String offer = site.offer(PARTNER, "QR", ENOUGH);
        List<Callable<Object>> calls = new ArrayList<>();
        for (long member = 1; member <= 16; member++) {
            site.member(member, 1_000);
        }
        for (int number = 0; number < 1_600; number++) {
            long member = 1 + number % 16;
            String id = "a-" + number;
            calls.add(orRefusal(() -> site.reserve(member, id, offer).code()));
        }
        List<Object> codes = atOnce(16, calls);
        assertThat(codes).doesNotContainNull().doesNotHaveDuplicates().hasSize(1_600);
        assertThat(codes).allMatch(code -> code.toString().matches("([0-9A-Z]{4}-){6}[0-9A-Z]{3}"));
        assertThat(site.number("select count(distinct code_hash) as n from rewards.redemption"))
                .isEqualTo(1_600);
        assertThat(site.taken(offer)).isEqualTo(1_600);
    }

    /** Each holds the stock of one offer while it wants the other's: in turn they do not wait for each other. */
    @Test
    void sixteen_leave_at_once_with_two_offers_reserved_in_either_order() throws Exception {
        String one = site.offer(PARTNER, "QR", ENOUGH);
        String other = site.offer(PARTNER, "QR", ENOUGH);
        List<Callable<Object>> calls = new ArrayList<>();
        for (long member = 1; member <= 16; member++) {
            long mine = member;
            site.member(mine, 20);
            site.reserve(mine, "a-1", mine % 2 == 0 ? one : other);
            site.reserve(mine, "a-2", mine % 2 == 0 ? other : one);
            calls.add(() -> {
                site.leave(mine);
                return mine;
            });
        }
        assertThat(atOnce(16, calls)).hasSize(16);
        assertThat(site.taken(one) + site.taken(other)).isZero();
    }

    @Test
    void the_same_request_twenty_times_at_once_has_one_effect() throws Exception {
        String offer = site.offer(PARTNER, "QR", ENOUGH);
        site.member(1, 1_000);
        List<Reserved> reserved = atOnce(20, Collections.nCopies(20, () -> site.reserve(1, "a-1", offer)));
        assertThat(reserved.stream().filter(one -> !one.exists())).hasSize(1);
        assertThat(reserved.stream().map(one -> one.redemption().reference()).distinct())
                .hasSize(1);
        assertThat(site.available(1)).isEqualTo(990);
        String code = reserved.stream()
                .filter(one -> !one.exists())
                .findFirst()
                .orElseThrow()
                .code();

        List<TillAnswer> redeemed = atOnce(20, Collections.nCopies(20, () -> site.redeem(TILL, code, "t-1")));
        assertThat(redeemed).allMatch(one -> one.outcome() == TillOutcome.REDEEMED);
        assertThat(redeemed.stream().map(one -> one.receipt().at()).distinct()).hasSize(1);
        assertThat(site.number("select count(*) as n from rewards.transfer_end where kind = 'REDEEM'"))
                .isEqualTo(1);
    }

    @Test
    void twenty_tills_with_one_code_and_one_of_them_redeems_it() throws Exception {
        site.member(1, 10);
        String code = site.reserve(1, "a-1", site.offer(PARTNER, "QR", ENOUGH)).code();
        List<Callable<TillOutcome>> calls = new ArrayList<>();
        for (int till = 0; till < 20; till++) {
            String attempt = "t-" + till;
            calls.add(() -> site.redeem(TILL, code, attempt).outcome());
        }
        List<TillOutcome> answers = atOnce(20, calls);
        assertThat(answers).containsOnlyOnce(TillOutcome.REDEEMED);
        assertThat(answers.stream().filter(TillOutcome.ALREADY::equals)).hasSize(19);
    }

    @Test
    void redeemed_or_expired_or_cancelled_but_never_two_of_them() throws Exception {
        String offer = site.offer(PARTNER, "QR", ENOUGH);
        site.member(1, 1_000);
        for (int round = 0; round < 40; round++) {
            Reserved reserved = site.reserve(1, "a-" + round, offer);
            String reference = reserved.redemption().reference();
            // the last moment: some calls see it open, the later ones see it over
            site.clock.forward(Duration.between(
                    site.clock.instant(), reserved.redemption().until().minusNanos(1_000)));
            String attempt = "t-" + round;
            boolean mayCancel = round % 2 == 0;
            long later = round * 400_000L;
            List<Callable<Object>> calls = List.of(
                    orRefusal(() -> site.redeem(TILL, reserved.code(), attempt)),
                    orRefusal(() -> {
                        LockSupport.parkNanos(later);
                        site.clock.forward(Duration.ofMillis(1));
                        return site.expire();
                    }),
                    orRefusal(() -> mayCancel && site.cancel(1, reference)),
                    orRefusal(() -> site.redeem(TILL, reserved.code(), attempt)),
                    orRefusal(site::expire));
            atOnce(5, calls);
            site.expire();
            assertThat(site.own(1, reference).state()).isNotEqualTo(RedemptionState.RESERVED);
        }
        long redeemed = site.number("select count(*) as n from rewards.v_redeemed");
        assertThat(site.available(1)).isEqualTo(1_000 - 10 * redeemed);
    }

    /** One holds two wallets and the stock of one offer, the other two other wallets and the stock of another. */
    @Test
    void two_nodes_that_let_reservations_expire_at_the_same_moment_do_not_wait_for_each_other() throws Exception {
        List<String> offers = List.of(site.offer(PARTNER, "QR", ENOUGH), site.offer(PARTNER, "QR", ENOUGH));
        for (long member = 1; member <= 4; member++) {
            site.member(member, 100);
            site.reserve(member, "a-1", offers.get(member == 2 || member == 4 ? 1 : 0));
        }
        site.clock.forward(Duration.ofHours(25));
        CountDownLatch halfway = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        ExecutorService nodes = Executors.newFixedThreadPool(2);
        try {
            Future<Integer> first = site.inTransaction(() -> {
                site.holdWallets(1, 4);
                Future<Integer> running = nodes.submit(() -> site.expire(done -> {
                    halfway.countDown();
                    await(goOn);
                }));
                await(halfway);
                return running;
            });
            Future<Integer> second = nodes.submit(() -> site.expire(done -> {}));
            site.awaitWaitingOrDone(second);
            goOn.countDown();
            assertThat(first.get() + second.get() + site.expire()).isEqualTo(4);
        } finally {
            goOn.countDown();
            nodes.shutdownNow();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
