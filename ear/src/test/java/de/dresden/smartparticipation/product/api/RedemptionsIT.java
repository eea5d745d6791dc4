package de.dresden.smartparticipation.product.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.dresden.smartparticipation.product.RunningProduct;
import de.dresden.smartparticipation.product.api.Api.Answer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** Redemptions over REST against the running product, one at a time and many at once. */
class RedemptionsIT {

    private static final String PARTNER = "x.krause";
    private static final String REDEMPTIONS = "/rewards/redemptions";
    private static final String TILL = "/rewards/till";
    private static final int CREATED = 201;
    private static final long PRICE = RewardsStage.PRICE;

    private static RunningProduct product;
    private static String base;
    private static RewardsStage stage;

    @BeforeAll
    static void start() {
        product = RunningProduct.shared();
        base = product.url() + "/api/v1";
        stage = new RewardsStage(product);
    }

    @AfterEach
    void talerStockAndRowsAgree() {
        assertThat(stage.wrong()).isEqualTo("0");
    }

    @Test
    void whatAMemberReservesThePartnerRedeemsOnce() {
        Api member = member(10);
        String offer = stage.offer(PARTNER, 10);

        Answer reserved = member.post(REDEMPTIONS, wanted("first", offer));
        assertThat(reserved.status()).as(reserved.toString()).isEqualTo(CREATED);
        String reference = reserved.json().path("redemption").path("reference").asText();
        Answer again = member.post(REDEMPTIONS, wanted("first", offer));
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json().path("code").isTextual()).as("told once").isFalse();
        assertThat(member.post(REDEMPTIONS, wanted("first", stage.offer(PARTNER, 1)))
                        .status())
                .isEqualTo(409);
        assertThat(member.get("/rewards/me/wallet").json().path("available").asLong())
                .isEqualTo(8);

        Api till = as(PARTNER);
        assertThat(till.post(TILL, attempt("0000-0000", "m")).status()).isEqualTo(422);
        String qr = member.get(REDEMPTIONS + "/" + reference + "/qr")
                .json()
                .path("content")
                .asText();
        Answer redeemed = till.post(TILL, attempt(qr, "first"));
        assertThat(redeemed.status()).as(redeemed.toString()).isEqualTo(200);
        assertThat(redeemed.json().path("outcome").asText()).isEqualTo("REDEEMED");
        assertThat(redeemed.json().path("receipt").path("payoutCents").asLong()).isEqualTo(300);
        assertThat(redeemed.text()).doesNotContain("KM-");
        assertThat(till.post(TILL, attempt(qr, "first")).status()).isEqualTo(200);
        Answer second = till.post(TILL, attempt(reserved.json().path("code").asText(), "second"));
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.json().path("outcome").asText()).isEqualTo("ALREADY");

        assertThat(member.get(REDEMPTIONS + "/" + reference)
                        .json()
                        .path("state")
                        .asText())
                .isEqualTo("REDEEMED");
        assertThat(member.post(REDEMPTIONS + "/" + reference + "/cancel", Map.of())
                        .code())
                .isEqualTo("rewards.redemption.over");
        assertThat(product.asked("select count(*) from platform.audit_entry where subject_reference = '" + reference
                        + "' and action in ('redemption.reserved', 'redemption.redeemed')"))
                .isEqualTo("2");
    }

    @Test
    void whatIsGivenUpGoesBackAndIsRedeemedNoMore() {
        Api member = member(2);
        String offer = stage.offer(PARTNER, 1);
        JsonNode reserved = member.post(REDEMPTIONS, wanted("up", offer)).json();
        String reference = reserved.path("redemption").path("reference").asText();
        String code = reserved.path("code").asText();
        String newer = member.post(REDEMPTIONS + "/" + reference + "/code", Map.of())
                .json()
                .path("code")
                .asText();
        assertThat(newer).isNotEqualTo(code);
        assertThat(as(PARTNER).post(TILL, attempt(code, "old")).status()).isEqualTo(404);

        assertThat(member.post(REDEMPTIONS + "/" + reference + "/cancel", Map.of())
                        .json()
                        .path("state")
                        .asText())
                .isEqualTo("CANCELLED");
        assertThat(as(PARTNER).post(TILL, attempt(newer, "new")).status()).isEqualTo(409);
        assertThat(member.get("/rewards/me/wallet").json().path("available").asLong())
                .isEqualTo(2);
        assertThat(member.post(REDEMPTIONS, wanted("next", offer)).status()).isEqualTo(CREATED);
    }

    @Test
    void nobodySeesOrRedeemsWhatIsNotTheirs() {
        Api member = member(2);
        String reference = member.post(REDEMPTIONS, wanted("mine", stage.offer(PARTNER, 1)))
                .json()
                .path("redemption")
                .path("reference")
                .asText();
        Api other = member(2);
        for (String what : List.of("/qr", "")) {
            assertThat(other.get(REDEMPTIONS + "/" + reference + what).status()).isEqualTo(404);
        }
        for (String what : List.of("/code", "/cancel", "/uncover")) {
            assertThat(other.post(REDEMPTIONS + "/" + reference + what, Map.of())
                            .status())
                    .isEqualTo(404);
        }
        assertThat(other.post(TILL, attempt("x", "x")).status()).isEqualTo(403);
        assertThat(as("y.demir").post(TILL, attempt("x", "x")).status()).isEqualTo(403);
        assertThat(as("y.demir").get(REDEMPTIONS).status()).isEqualTo(403);
        assertThat(new Api(base, null).get(REDEMPTIONS).status()).isEqualTo(401);
    }

    @Test
    void ofOneLeftAndFiftyClientsOneGetsIt(TestReporter figures) throws Exception {
        String offer = stage.offer(PARTNER, 1);
        List<Api> members = new ArrayList<>();
        for (int number = 0; number < 50; number++) {
            members.add(member(PRICE));
        }
        List<Answer> answers =
                atOnce(50, 50, number -> () -> members.get(number).post(REDEMPTIONS, wanted("last", offer)), figures);
        assertThat(answers.stream().filter(one -> one.status() == CREATED)).hasSize(1);
        assertThat(answers.stream()
                        .filter(one -> one.status() == 422 && one.code().equals("rewards.offer.sold-out")))
                .hasSize(49);
    }

    @Test
    void aWalletForAHundredAndEightHundredAttemptsBySixteenClients(TestReporter figures) throws Exception {
        String offer = stage.offer(PARTNER, 10_000);
        Api member = member(100 * PRICE);
        List<Answer> answers =
                atOnce(16, 800, number -> () -> member.post(REDEMPTIONS, wanted("w" + number, offer)), figures);
        assertThat(answers.stream().filter(one -> one.status() == CREATED)).hasSize(100);
        assertThat(answers.stream()
                        .filter(one -> one.status() == 422 && one.code().equals("rewards.ledger.not-enough")))
                .hasSize(700);
        assertThat(member.get("/rewards/me/wallet").json().path("available").asLong())
                .isZero();
    }

    /** A weakness of the code that was published: of 1,600 redemptions only 369 had a code of their own. */
    @Test
    void twoPeopleGotTheSameVoucherCode(TestReporter figures) throws Exception {
        String offer = stage.offer(PARTNER, 10_000);
        List<Api> members = new ArrayList<>();
        for (int number = 0; number < 16; number++) {
            members.add(member(100 * PRICE));
        }
        List<Answer> answers = atOnce(
                16,
                1_600,
                number -> () -> members.get(number % 16).post(REDEMPTIONS, wanted("d" + number, offer)),
                figures);
        assertThat(answers).allMatch(one -> one.status() == CREATED);
        assertThat(new HashSet<>(answers.stream()
                        .map(one -> one.json().path("code").asText())
                        .toList()))
                .hasSize(1_600);
    }

    @Test
    void theSameRequestTwentyTimesAtOnceHasOneEffect(TestReporter figures) throws Exception {
        String offer = stage.offer(PARTNER, 100);
        Api member = member(50);
        List<Answer> answers = atOnce(20, 20, number -> () -> member.post(REDEMPTIONS, wanted("same", offer)), figures);
        assertThat(answers.stream().filter(one -> one.status() == CREATED)).hasSize(1);
        assertThat(answers.stream().filter(one -> one.status() == 200)).hasSize(19);
        assertThat(member.get("/rewards/me/wallet").json().path("available").asLong())
                .isEqualTo(50 - PRICE);

        String code = answers.stream()
                .filter(one -> one.status() == CREATED)
                .findFirst()
                .orElseThrow()
                .json()
                .path("code")
                .asText();
        Api till = as(PARTNER);
        List<Answer> redeemed = atOnce(20, 20, number -> () -> till.post(TILL, attempt(code, "same")), figures);
        assertThat(redeemed).allMatch(one -> one.status() == 200);
        assertThat(redeemed.stream()
                        .map(one -> one.json().path("receipt").path("at").asText())
                        .distinct())
                .hasSize(1);
    }

    private static Api member(long taler) {
        Api member = MemberPhone.at(base).member();
        stage.taler(member, taler);
        return member;
    }

    private static Map<String, Object> wanted(String id, String offer) {
        return Map.of("id", id, "offer", offer, "taler", PRICE);
    }

    private static Map<String, Object> attempt(String text, String attempt) {
        return Map.of("text", text, "attempt", attempt);
    }

    /** Several clients begin at the same moment; the figures tell how long all took. */
    private static List<Answer> atOnce(int clients, int calls, IntFunction<Callable<Answer>> call, TestReporter figures)
            throws Exception {
        ExecutorService crew = Executors.newFixedThreadPool(clients);
        CountDownLatch start = new CountDownLatch(1);
        try {
            List<Future<Answer>> running = new ArrayList<>();
            for (int number = 0; number < calls; number++) {
                Callable<Answer> mine = call.apply(number);
                running.add(crew.submit(() -> {
                    start.await();
                    return mine.call();
                }));
            }
            Instant began = Instant.now();
            start.countDown();
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> each : running) {
                answers.add(each.get());
            }
            long millis = Duration.between(began, Instant.now()).toMillis();
            figures.publishEntry(
                    calls + " calls by " + clients + " clients",
                    millis + " ms, " + (calls * 1_000L / Math.max(1, millis)) + " a second");
            return answers;
        } finally {
            crew.shutdownNow();
        }
    }

    private static Api as(String user) {
        return product.accounts().stream()
                .filter(account -> account.user().equals(user))
                .findFirst()
                .map(account -> new Api(base, account.token()))
                .orElseThrow();
    }
}
