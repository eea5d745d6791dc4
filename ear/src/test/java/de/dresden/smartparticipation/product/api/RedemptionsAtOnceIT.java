package de.dresden.smartparticipation.product.api;

import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.product.RunningProduct;
import de.dresden.smartparticipation.product.api.Api.Answer;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Many redeem at once over REST, against the running product with all its limits: 1,000 reservations of a member in an hour and 200
 * new members from a network in a day are not reached by these, so nothing is switched off. The figures are printed.
 */
@Tag("full")
class RedemptionsAtOnceIT {

    private static final PrintStream OUT = System.out;
    private static final String PARTNER = "x.krause";
    private static final String REDEMPTIONS = "/rewards/redemptions";
    private static final String TILL = "/rewards/till";
    private static final int CREATED = 201;
    private static final int OK = 200;
    private static final long PRICE = RewardsStage.PRICE;
    private static final int CLIENTS = 16;

    private static String base;
    private static RunningProduct product;
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
    void ofOneLeftAndFiftyClientsOneGetsIt() throws Exception {
        String offer = stage.offer(PARTNER, 1);
        List<Api> members = members(50, PRICE);

        AtOnce tried = AtOnce.by(50, 50, n -> () -> members.get(n).post(REDEMPTIONS, wanted("last", offer)));
        print("stock 1, 50 clients", tried.of(CREATED).size() + " got it", tried);
        assertThat(tried.of(CREATED)).hasSize(1);
        assertThat(tried.refused("rewards.offer.sold-out")).isEqualTo(49);
    }

    @Test
    void aWalletForAHundredRedemptionsPaysAHundredOfEightHundredAttempts() throws Exception {
        String offer = stage.offer(PARTNER, 10_000);
        Api member = members(1, 100 * PRICE).get(0);

        AtOnce tried = AtOnce.by(CLIENTS, 800, n -> () -> member.post(REDEMPTIONS, wanted("w" + n, offer)));
        print("wallet for 100, 800 attempts, 16 clients", tried.of(CREATED).size() + " redemptions", tried);
        assertThat(tried.of(CREATED)).hasSize(100);
        assertThat(tried.refused("rewards.ledger.not-enough")).isEqualTo(700);
        assertThat(available(member)).isZero();
    }

    @Test
    void sixteenHundredRedemptionsHaveSixteenHundredCodes() throws Exception {
        String offer = stage.offer(PARTNER, 10_000);
        List<Api> members = members(CLIENTS, 100 * PRICE);

        AtOnce reserved = AtOnce.by(
                CLIENTS, 1_600, n -> () -> members.get(n % CLIENTS).post(REDEMPTIONS, wanted("d" + n, offer)));
        List<String> codes = reserved.of(CREATED).stream()
                .map(one -> one.json().path("code").asText())
                .distinct()
                .toList();
        print("1,600 redemptions, 16 clients", codes.size() + " distinct codes", reserved);
        assertThat(codes).hasSize(1_600);

        Api till = Api.of(product, PARTNER);
        AtOnce redeemed = AtOnce.by(CLIENTS, 1_600, n -> () -> till.post(TILL, attempt(codes.get(n), "m" + n)));
        print("the till redeems them, 16 clients", redeemed.of(OK).size() + " redeemed", redeemed);
        assertThat(redeemed.of(OK)).hasSize(1_600);
        assertThat(redeemed.answers().stream()
                        .map(one -> one.json().path("receipt").path("reference").asText())
                        .distinct())
                .hasSize(1_600);
    }

    @Test
    void theSameRequestTwentyTimesAtOnceHasOneEffect() throws Exception {
        String offer = stage.offer(PARTNER, 100);
        Api member = members(1, 50).get(0);

        AtOnce reserved = AtOnce.by(20, 20, n -> () -> member.post(REDEMPTIONS, wanted("same", offer)));
        print(
                "the same reservation 20 times at once",
                reserved.of(CREATED).size() + " made, " + reserved.of(OK).size() + " times told that it is there",
                reserved);
        assertThat(reserved.of(CREATED)).hasSize(1);
        assertThat(reserved.of(OK)).hasSize(19);
        assertThat(available(member)).isEqualTo(50 - PRICE);

        String code = reserved.of(CREATED).get(0).json().path("code").asText();
        Api till = Api.of(product, PARTNER);
        AtOnce redeemed = AtOnce.by(20, 20, n -> () -> till.post(TILL, attempt(code, "same")));
        String posted = product.asked(
                "select count(*) from rewards.transfer_end e join rewards.transfer t on t.id = e.transfer_id"
                        + " join rewards.redemption r on r.transfer_name = t.name where e.resolution = 'POSTED' and r.reference = '"
                        + redeemed.answers()
                                .get(0)
                                .json()
                                .path("receipt")
                                .path("reference")
                                .asText() + "'");
        print("the same code and attempt 20 times at once", posted + " booked", redeemed);
        assertThat(redeemed.of(OK)).hasSize(20);
        assertThat(posted).isEqualTo("1");
    }

    @Test
    void ofTwentyTillsWithOneCodeOneHandsOut() throws Exception {
        Api member = members(1, PRICE).get(0);
        String code = member.post(REDEMPTIONS, wanted("one", stage.offer(PARTNER, 1)))
                .json()
                .path("code")
                .asText();

        Api till = Api.of(product, PARTNER);
        AtOnce redeemed = AtOnce.by(20, 20, n -> () -> till.post(TILL, attempt(code, "till-" + n)));
        print("20 tills, one code", redeemed.of(OK).size() + " handed out", redeemed);
        assertThat(redeemed.of(OK)).hasSize(1);
        assertThat(redeemed.answers().stream()
                        .filter(one -> one.json().path("outcome").asText().equals("ALREADY")))
                .hasSize(19);
    }

    private static void print(String what, String came, AtOnce of) {
        OUT.println("At once: " + what + ": " + came + " (" + of.pace() + ")");
    }

    /** They register and get their Taler before the clock runs. */
    private static List<Api> members(int number, long taler) throws Exception {
        IntFunction<Callable<Answer>> register = n -> () -> MemberPhone.at(base).register();
        List<Api> members = AtOnce.by(CLIENTS, number, register).of(CREATED).stream()
                .map(opened -> new Api(base, opened.json().path("token").asText()))
                .toList();
        assertThat(members).hasSize(number);
        IntStream.range(0, number).forEach(n -> stage.taler(members.get(n), taler));
        return members;
    }

    private static long available(Api member) {
        return member.get("/rewards/me/wallet").json().path("available").asLong();
    }

    private static Map<String, Object> wanted(String id, String offer) {
        return Map.of("id", id, "offer", offer, "taler", PRICE);
    }

    private static Map<String, Object> attempt(String text, String attempt) {
        return Map.of("text", text, "attempt", attempt);
    }
}
