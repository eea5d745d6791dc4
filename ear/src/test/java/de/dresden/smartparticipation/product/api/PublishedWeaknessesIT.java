package de.dresden.smartparticipation.product.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import de.dresden.smartparticipation.product.RunningProduct;
import de.dresden.smartparticipation.product.api.Api.Answer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What the published code of the climate app does wrong, each weakness a test with its name, against the running product. README
 * lists them all; two stand with their rooms.
 */
class PublishedWeaknessesIT {

    private static final String PARTNER = "x.krause";
    private static final String REDEMPTIONS = "/rewards/redemptions";
    private static final int CREATED = 201;
    private static final long PRICE = RewardsStage.PRICE;

    /** An offer of the demo that waits for its second approval. */
    private static final String APPROVED_BY_ONE =
            "(select id from rewards.offer where state = 'FIRST_APPROVED' order by id limit 1)";

    private static RunningProduct product;
    private static String base;
    private static RewardsStage stage;

    @BeforeAll
    static void start() {
        product = RunningProduct.shared();
        base = product.url() + "/api/v1";
        stage = new RewardsStage(product);
    }

    /** Of 1,600 redemptions 369 had a code of their own. {@link RedemptionsAtOnceIT} does it with 1,600. */
    @Test
    void twoPeopleGotTheSameVoucherCode() throws Exception {
        String offer = stage.offer(PARTNER, 1_000);
        List<Api> members =
                IntStream.range(0, 8).mapToObj(n -> member(20 * PRICE)).toList();
        AtOnce reserved =
                AtOnce.by(8, 160, n -> () -> members.get(n % 8).post(REDEMPTIONS, wanted("c" + n, offer, PRICE)));
        assertThat(reserved.of(CREATED).stream()
                        .map(one -> one.json().path("code").asText())
                        .distinct())
                .hasSize(160)
                .allMatch(code -> code.matches("([0-9A-Z]{4}-){6}[0-9A-Z]{3}"));
    }

    @Test
    void expiredOffersCouldBeRedeemed() {
        LocalDate yesterday = LocalDate.now(ZoneId.of("Europe/Berlin")).minusDays(1);
        String expired = stage.offer(PARTNER, 10, yesterday);
        Api member = member(PRICE);

        assertThat(new Api(base, null).get("/public/rewards/offers").text()).doesNotContain(expired);
        Answer answer = member.post(REDEMPTIONS, wanted("late", expired, PRICE));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.code()).isEqualTo("rewards.offer.not-open");
        assertThat(member.get("/rewards/me/wallet").json().path("available").asLong())
                .isEqualTo(PRICE);

        String today = stage.offer(PARTNER, 10, yesterday.plusDays(1));
        JsonNode reserved =
                member.post(REDEMPTIONS, wanted("last-day", today, PRICE)).json();
        assertThat(LocalDate.ofInstant(
                        Instant.parse(reserved.path("redemption").path("until").asText())
                                .minusMillis(1),
                        ZoneId.of("Europe/Berlin")))
                .as("no reservation outlives its offer")
                .isEqualTo(yesterday.plusDays(1));
    }

    @Test
    void codesWereVisibleBeforeRedemption() {
        Api member = member(100);
        JsonNode drawn = member.post(REDEMPTIONS, wanted("drawn", stage.offer(PARTNER, 1), PRICE))
                .json();
        String code = drawn.path("code").asText().replace("-", "");
        assertThat(product.asked(
                        "select count(*) from rewards.redemption r where to_jsonb(r)::text like '%" + code + "%'"))
                .as("kept as a keyed hash")
                .isEqualTo("0");
        assertThat(member.get(REDEMPTIONS).text()).doesNotContain(code);

        JsonNode handedIn = onlineOffer();
        assertThat(new Api(base, null).get("/public/rewards/offers").text()).doesNotContain("MEHRWEG-");
        Answer reserved = member.post(
                REDEMPTIONS,
                wanted(
                        "shop",
                        handedIn.path("reference").asText(),
                        handedIn.path("priceTaler").asLong()));
        assertThat(reserved.status()).as(reserved.toString()).isEqualTo(CREATED);
        String one = REDEMPTIONS + "/"
                + reserved.json().path("redemption").path("reference").asText();
        assertThat(reserved.text() + member.get(one).text()).doesNotContain("MEHRWEG-");
        assertThat(product.asked("select count(*) from rewards.offer_code c where to_jsonb(c)::text like '%MEHRWEG-%'"))
                .as("sealed")
                .isEqualTo("0");

        assertThat(member.post(one + "/uncover", Map.of()).json().path("code").asText())
                .startsWith("MEHRWEG-");
        assertThat(member.get(one).json().path("state").asText()).isEqualTo("REDEEMED");
    }

    @Test
    void anOfferHadNoPartner() {
        assertThat(new Api(base, null).get("/public/rewards/offers").json())
                .isNotEmpty()
                .allSatisfy(offer -> assertThat(offer.path("partner").asText()).isNotBlank());
        refused(
                "insert into rewards.offer (id, reference, partner_id, state, state_since, created_at, version) values"
                        + " (nextval('rewards.offer_id'), 'AG-2026-99999', null, 'DRAFT', '2026-01-01', '2026-01-01', 1)",
                "partner_id");
        refused(
                "insert into rewards.offer (id, reference, partner_id, state, state_since, created_at, version) values"
                        + " (nextval('rewards.offer_id'), 'AG-2026-99999', 0, 'DRAFT', '2026-01-01', '2026-01-01', 1)",
                "offer_partner_id_fkey");
        refused(
                "update rewards.offer set partner_id = (select max(id) from rewards.partner) where id ="
                        + " (select offer_id from rewards.redemption limit 1)",
                "redemption_offer_of_partner");
    }

    /** The pages show no button to whoever approved first; this is what stays when somebody finds a way around them. */
    @Test
    void onePersonReleasedIt() {
        String second =
                "update rewards.offer_version set approval_state = 'APPROVED', in_force_from = now(), second_approved_at = now(),"
                        + " second_approved_by = %s where offer_id = " + APPROVED_BY_ONE;
        refused(second.formatted("first_approved_by"), "offer_version_approval_by_two");
        refused(second.formatted("proposed_by"), "offer_version_approval_by_another");
        refused(second.formatted("null"), "offer_version_approval");
        refused(
                "update rewards.offer set state = 'PUBLISHED', in_force_number = 1 where id = " + APPROVED_BY_ONE,
                "offer_in_force_approved");
    }

    @Test
    void nothingWasAudited() {
        Api member = member(PRICE);
        String reference = member.post(REDEMPTIONS, wanted("seen", stage.offer(PARTNER, 1), PRICE))
                .json()
                .path("redemption")
                .path("reference")
                .asText();
        String qr = member.get(REDEMPTIONS + "/" + reference + "/qr")
                .json()
                .path("content")
                .asText();
        product.accounts().stream()
                .filter(account -> account.user().equals(PARTNER))
                .forEach(till ->
                        new Api(base, till.token()).post("/rewards/till", Map.of("text", qr, "attempt", "seen")));

        assertThat(product.asked(
                        "select string_agg(action || ' ' || actor_kind, ', ' order by id) from platform.audit_entry"
                                + " where subject_reference = '" + reference + "' and at is not null"))
                .isEqualTo("redemption.reserved MEMBER, redemption.redeemed EXTERNAL");
        assertThat(product.asked("select count(distinct action) from platform.audit_entry where subject_type = 'offer'"
                        + " and action in ('offer.proposed', 'offer.first-approved', 'offer.approved')"))
                .isEqualTo("3");
        refused(
                "update platform.audit_entry set action = 'nothing' where subject_reference = '" + reference + "'",
                "audit");
        refused("delete from platform.audit_entry where subject_reference = '" + reference + "'", "audit");
    }

    private static void refused(String statement, String why) {
        assertThatThrownBy(() -> product.asked(statement)).as(statement).hasStackTraceContaining(why);
    }

    private static JsonNode onlineOffer() {
        for (JsonNode offer : new Api(base, null).get("/public/rewards/offers").json()) {
            if (offer.path("redemption").asText().equals("CODE_LIST")) {
                return offer;
            }
        }
        throw new AssertionError("no offer with codes of the partner");
    }

    private static Api member(long taler) {
        Api member = MemberPhone.at(base).member();
        stage.taler(member, taler);
        return member;
    }

    private static Map<String, Object> wanted(String id, String offer, long taler) {
        return Map.of("id", id, "offer", offer, "taler", taler);
    }
}
