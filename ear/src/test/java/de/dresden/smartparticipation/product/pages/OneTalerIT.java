package de.dresden.smartparticipation.product.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.product.RunningProduct;
import de.dresden.smartparticipation.product.api.Api;
import de.dresden.smartparticipation.product.api.MemberPhone;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The way of one Taler, in the browser and over REST: a business becomes a partner, its offer is released, a member earns by trips,
 * waits, reserves and redeems, the month is settled and the payment is ordered.
 */
class OneTalerIT {

    private static final String EMAIL = "ole.brandt@seilerei.example";
    private static final String NAME = "Seilerei Brandt";
    private static final String IBAN = "DE89 3704 0044 0532 0130 00";
    private static final long PRICE = 2;
    private static final long PAYOUT = 350;

    /** What the ledger posted for a settlement's lines. */
    private static final String POSTED = """
            select sum(t.taler)::text from rewards.settlement s join rewards.settlement_line l on l.settlement_id = s.id
            join rewards.v_redeemed v on v.id = l.redemption_id join rewards.transfer t on t.name = v.transfer_name
            join rewards.transfer_end e on e.transfer_id = t.id and e.resolution = 'POSTED'
            join rewards.ledger_account a on a.id = t.to_account and a.kind = 'CLEARING' and a.partner_id = s.partner_id
            where s.reference = ?""";

    @AutoClose
    private static RunningProduct product;

    @AutoClose
    private static Chromium chromium;

    private static Stored stored;
    private static ProductClock clock;
    private static Instant now;

    @BeforeAll
    static void open() {
        chromium = Chromium.open(() ->
                product = RunningProduct.forAWhile("taler", "--config", RunningProduct.settings("sp.test.clock=PT0S")));
        stored = new Stored(product);
        clock = new ProductClock(product, Duration.ZERO);
        now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    }

    @Test
    void the_way_of_one_taler() {
        String partner = applies();
        admittedByTwo(partner);
        String offer = offersWhatTwoRelease(partner);
        Api member = MemberPhone.at(visitor().base()).member();
        earns(member);
        String redemption = redeems(member, offer);
        assertThat(stored.text("select state from rewards.redemption where reference = ?", redemption))
                .isEqualTo("REDEEMED");
        String settlement = settled(partner);
        paid(settlement);
    }

    private static String applies() {
        Map<String, Object> application = new HashMap<>(Map.of(
                "name", NAME,
                "legalForm", "SOLE_TRADER",
                "taxNumber", "203/777/77777",
                "street", "Löbtauer Straße 1",
                "postalCode", "01067",
                "city", "Dresden",
                "iban", IBAN,
                "contactName", "Ole Brandt",
                "email", EMAIL));
        application.put("criteria", List.of("REGIONAL"));
        application.put("notice", 1);
        String reference = visitor()
                .post("/public/rewards/partner-applications", application, "Idempotency-Key", "one-taler-application")
                .json()
                .path("reference")
                .asText();
        Page business = chromium.anonymous(Chromium.WIDE);
        business.navigate(link());
        business.locator("main button[type=submit]").click();
        business.locator(".notice.done").waitFor();
        business.context().close();
        return reference;
    }

    private static void admittedByTwo(String partner) {
        decide("y.demir", "/rewards/partners/" + partner, "TAKE_UP");
        decide("y.demir", "/rewards/partners/" + partner, "APPROVE");
        assertThat(api("y.demir")
                        .get("/rewards/partners/" + partner)
                        .json()
                        .path("state")
                        .asText())
                .isEqualTo("FIRST_APPROVED");
        decide("k.pohl", "/rewards/partners/" + partner, "APPROVE");
        Desk clerk = chromium.desk("y.demir").open("/rewards/partner.xhtml?ref=" + partner);
        clerk.fill("contract:number", "KB-1").fill("contract:from", "2026-01-01");
        clerk.press("contract:activate").told("aktiver Partner");
        clerk.open("/rewards/partner.xhtml?ref="
                + stored.text(
                        "select p.reference from rewards.partner p join rewards.partner_person x on x.partner_id = p.id"
                                + " join platform.account a on a.id = x.account_id where a.login = ? and x.ended_at is null",
                        "x.krause"));
        clerk.page().locator("[id$=endPerson]").first().click();
        clerk.page().locator(".notice.done").first().waitFor();
        clerk.open("/rewards/partner.xhtml?ref=" + partner);
        clerk.fill("people:login", "x.krause").press("people:addPerson");
        clerk.close();
    }

    private static String offersWhatTwoRelease(String partner) {
        Desk business = chromium.desk("x.krause").open("/partner/offerEdit.xhtml");
        business.fill("form:title", "Hängematte leihen").fill("form:description", "Für einen Tag.");
        business.choose("form:kind", "QR-Code an der Kasse")
                .fill("form:price", String.valueOf(PRICE))
                .fill("form:payout", "3,50");
        business.choose("form:taxClass", "Preisnachlass").choose("form:taxPercent", "19 %");
        business.fill("form:validFrom", "2026-01-01").fill("form:validUntil", "2099-12-31");
        business.fill("form:place", "In der Seilerei")
                .choose("form:area", "Friedrichstadt")
                .press("form:save")
                .told("ist gespeichert");
        String offer = business.page().url().replaceFirst(".*ref=", "");
        business.press("form:propose").told("vorgeschlagen");
        business.close();
        assertThat(stored.text(
                        "select p.reference from rewards.offer o join rewards.partner p on p.id = o.partner_id"
                                + " where o.reference = ?",
                        offer))
                .isEqualTo(partner);
        Desk clerk = chromium.desk("y.demir").open("/rewards/offer.xhtml?ref=" + offer);
        clerk.fill("tax:fileNumber", "202 S 7100").fill("tax:decidedOn", "2026-01-02");
        clerk.press("tax:decide").told("Einordnung");
        clerk.close();
        decide("y.demir", "/rewards/offers/" + offer, "APPROVE");
        decide("k.pohl", "/rewards/offers/" + offer, "APPROVE");
        assertThat(visitor().get("/public/rewards/offers").text()).contains(offer);
        return offer;
    }

    /** Four rides of 20 km save 4 × 3.28 kg: two Taler of 5 kg and a rest. What cannot be true earns nothing. */
    private static void earns(Api member) {
        List<Map<String, Object>> trips = new ArrayList<>();
        for (int day = 1; day <= 4; day++) {
            trips.add(trip("ride" + day, 20_000, now.minus(day, ChronoUnit.DAYS)));
        }
        trips.add(trip("absurd", 400_000, now.minus(5, ChronoUnit.DAYS)));
        JsonNode answers =
                member.post("/rewards/trips/batch", Map.of("trips", trips)).json();
        assertThat(answers.toString()).contains("REJECTED");
        assertThat(member.get("/rewards/me/wallet").json().path("incoming").asLong())
                .isEqualTo(PRICE);
        assertThat(member.get("/rewards/me/wallet").json().path("available").asLong())
                .isZero();

        clock.set(now.plus(49, ChronoUnit.HOURS).toString());
        await(() -> member.get("/rewards/me/wallet").json().path("available").asLong() == PRICE);
    }

    private static String redeems(Api member, String offer) {
        JsonNode reserved = member.post("/rewards/redemptions", Map.of("id", "one", "offer", offer, "taler", PRICE))
                .json();
        String code = reserved.path("code").asText();
        Desk till = chromium.desk("x.krause").open("/partner/redeem.xhtml");
        till.fill("form:text", code).press("form:redeem").told("Bitte aushändigen");
        till.close();
        assertThat(member.get("/rewards/me/wallet").json().path("available").asLong())
                .isZero();
        return reserved.path("redemption").path("reference").asText();
    }

    /** In the next month: a statement that the partner accepts and a second clerk certifies. @return its reference */
    private static String settled(String partner) {
        String nextMonth = stored.text(
                "select to_char(date_trunc('month', max(day)) + interval '1 month 2 days 9 hours', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"')"
                        + " from rewards.v_redeemed v join rewards.partner p on p.id = v.partner_id where p.reference = ?",
                partner);
        clock.set(nextMonth);
        done(api("y.demir").post("/rewards/settlements/draft", Map.of()));
        String settlement = stored.text(
                "select s.reference from rewards.settlement s join rewards.partner p on p.id = s.partner_id where p.reference = ?",
                partner);
        done(api("y.demir").post("/rewards/settlements/" + settlement + "/issue", Map.of()));
        Desk business = chromium.desk("x.krause").open("/partner/statement.xhtml?reference=" + settlement);
        business.press("accept:doAccept").told("zugestimmt");
        business.close();
        done(api("k.pohl").post("/rewards/settlements/" + settlement + "/certify", Map.of()));
        return settlement;
    }

    /** The order and its data for the cash office say what the ledger posted, at the price that the offer had. */
    private static void paid(String settlement) {
        JsonNode settled = statement(settlement);
        assertThat(settled.path("taler").asText()).isEqualTo(stored.text(POSTED, settlement));
        assertThat(settled.path("cents").asLong()).isEqualTo(PAYOUT);
        String order = settled.path("paymentOrder").asText();
        assertThat(api("k.pohl").post("/payments/" + order + "/order", Map.of()).status())
                .as("who certified it orders nothing")
                .isEqualTo(403);
        done(api("o.engel").post("/payments/" + order + "/order", Map.of()));
        JsonNode data = handedOver(order);
        assertThat(data.path("cents").asLong()).isEqualTo(PAYOUT);
        assertThat(data.path("iban").asText()).isEqualTo(IBAN.replace(" ", ""));
        assertThat(data.path("case").asText()).isEqualTo(settlement);
        LocalDate today = LocalDate.ofInstant(clock.now(), Clocks.BERLIN);
        done(api("o.engel").post("/payments/" + order + "/book", Map.of("outcome", "PAID", "day", today.toString())));
        assertThat(statement(settlement).path("state").asText()).isEqualTo("PAID");
    }

    /** What the cash system takes of it, once: a further time another treasurer has to agree to. */
    private static JsonNode handedOver(String order) {
        Api engel = api("o.engel");
        Api.Answer made = engel.post(
                "/payments/batches",
                Map.of("orders", List.of(order), "format", "JSON"),
                "Idempotency-Key",
                UUID.randomUUID().toString());
        assertThat(made.status()).as(made.toString()).isEqualTo(201);
        String batch = "/payments/batches/" + made.json().path("reference").asText();
        assertThat(engel.post(
                                "/payments/batches",
                                Map.of("orders", List.of(order), "format", "JSON"),
                                "Idempotency-Key",
                                UUID.randomUUID().toString())
                        .status())
                .as("a retry makes no second batch")
                .isEqualTo(409);
        assertThat(api("k.pohl").post(batch + "/take", Map.of()).status()).isEqualTo(403);
        JsonNode file = engel.post(batch + "/take", Map.of()).json();
        assertThat(engel.post(batch + "/take", Map.of()).status())
                .as("it leaves once")
                .isEqualTo(422);
        done(engel.post(batch + "/exports", Map.of("reason", "Lost on the way")));
        assertThat(engel.post(batch + "/exports/decision", Map.of("approve", true))
                        .status())
                .isEqualTo(422);
        done(api("m.thiele").post(batch + "/exports/decision", Map.of("approve", true)));
        assertThat(engel.post(batch + "/take", Map.of()).json()).isEqualTo(file);
        assertThat(file.findValues("cents").stream().mapToLong(JsonNode::asLong).max())
                .hasValue(PAYOUT);
        return file.findParent("order");
    }

    private static JsonNode statement(String settlement) {
        return api("k.pohl").get("/rewards/settlements/" + settlement).json().path("settlement");
    }

    private static void done(Api.Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isBetween(200, 204);
    }

    private static void decide(String clerk, String path, String decision) {
        long version = api(clerk).get(path).json().path("version").asLong();
        Api.Answer answer = api(clerk).post(path + "/decisions", Map.of("decision", decision, "version", version));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    }

    private static Map<String, Object> trip(String id, int metres, Instant start) {
        return Map.of("id", id, "mode", "BICYCLE", "metres", metres, "start", start.toString(), "seconds", 4_000);
    }

    private static void await(BooleanSupplier condition) {
        for (int i = 0; i < 120; i++) {
            if (condition.getAsBoolean()) {
                return;
            }
            pause();
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }

    private static void pause() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Api visitor() {
        return new Api(product.url() + "/api/v1", null);
    }

    private static Api api(String user) {
        return Api.of(product, user);
    }

    private static String link() {
        String body = stored.text("select body from platform.mail where recipient = ? order by id desc limit 1", EMAIL);
        return body.replaceAll("(?s).*?https?://[^/\\s]+(/public/confirm\\.xhtml\\?key=\\S+).*", "$1");
    }
}
