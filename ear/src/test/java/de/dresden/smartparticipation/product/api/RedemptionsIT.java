package de.dresden.smartparticipation.product.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.dresden.smartparticipation.product.RunningProduct;
import de.dresden.smartparticipation.product.api.Api.Answer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Redemptions over REST against the running product, one at a time; {@link RedemptionsAtOnceIT} is for many. */
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

        Api till = Api.of(product, PARTNER);
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
        assertThat(Api.of(product, PARTNER).post(TILL, attempt(code, "old")).status())
                .isEqualTo(404);

        assertThat(member.post(REDEMPTIONS + "/" + reference + "/cancel", Map.of())
                        .json()
                        .path("state")
                        .asText())
                .isEqualTo("CANCELLED");
        assertThat(Api.of(product, PARTNER).post(TILL, attempt(newer, "new")).status())
                .isEqualTo(409);
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
        assertThat(Api.of(product, "y.demir").post(TILL, attempt("x", "x")).status())
                .isEqualTo(403);
        assertThat(Api.of(product, "y.demir").get(REDEMPTIONS).status()).isEqualTo(403);
        assertThat(new Api(base, null).get(REDEMPTIONS).status()).isEqualTo(401);
    }

    @Test
    void aRotatedKeySignsFromNowOnAndWhatTheEarlierOneSignedHolds() {
        Api member = member(2 * PRICE);
        String offer = stage.offer(PARTNER, 2);
        String before = qr(member, "before", offer);
        String number = number(before);

        RunningProduct.Outcome rotated = RunningProduct.run(
                "--rotate-key",
                "redemption-qr",
                "--data-dir",
                product.directory().toString());
        assertThat(rotated.exitCode()).as(rotated.console()).isZero();
        assertThat(rotated.console()).contains("redemption-qr", "Nummer " + (Integer.parseInt(number) + 1));

        String after = qr(member, "after", offer);
        assertThat(Integer.parseInt(number(after))).isEqualTo(Integer.parseInt(number) + 1);
        assertThat(Api.of(product, PARTNER)
                        .post(TILL, attempt(after, "rotated-1"))
                        .json()
                        .path("outcome")
                        .asText())
                .isEqualTo("REDEEMED");
        // it may have aged meanwhile, but nobody takes it for a forgery
        assertThat(Api.of(product, PARTNER)
                        .post(TILL, attempt(before, "rotated-2"))
                        .json()
                        .path("outcome")
                        .asText())
                .isIn("REDEEMED", "STALE");
        assertThat(product.asked("select count(*) from platform.audit_entry where action = 'key.rotated'"
                        + " and subject_reference = 'redemption-qr'"))
                .isEqualTo("1");
    }

    private static String qr(Api member, String id, String offer) {
        JsonNode reserved = member.post(REDEMPTIONS, wanted(id, offer)).json();
        String reference = reserved.path("redemption").path("reference").asText();
        return member.get(REDEMPTIONS + "/" + reference + "/qr")
                .json()
                .path("content")
                .asText();
    }

    /** Of the key that signed it. */
    private static String number(String qr) {
        return qr.replaceAll("^.*;([0-9]+)\\.[^;]*$", "$1");
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
}
