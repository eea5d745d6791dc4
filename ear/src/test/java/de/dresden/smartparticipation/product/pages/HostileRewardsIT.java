package de.dresden.smartparticipation.product.pages;

import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.product.RunningProduct;
import de.dresden.smartparticipation.product.TwoDecide;
import de.dresden.smartparticipation.product.api.Api;
import de.dresden.smartparticipation.product.api.Api.Answer;
import de.dresden.smartparticipation.product.api.MemberPhone;
import de.dresden.smartparticipation.product.api.RewardsStage;
import de.dresden.smartparticipation.product.pages.PublicForms.Upload;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** What members, partners and strangers who mean no good send to the climate rewards: each gets a clear answer, and nobody gains. */
@Tag("full")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class HostileRewardsIT {

    /** Behind the tests without a number: it moves the clock. */
    private static final int LAST = Integer.MAX_VALUE;

    private static final int AT_ONCE = 16;
    private static final int DEVICES = 5;
    private static final int ACCOUNTS = 3;
    private static final int GUESSES = 10;
    private static final int OLD_ENOUGH = 3_200;
    private static final String PARTNER = "x.krause";
    private static final String INSTALLATIONS = "/rewards/installations";
    private static final String REDEMPTIONS = "/rewards/redemptions";
    private static final String TILL = "/rewards/till";
    private static final String APPLICATION = "/public/partnerApplication.xhtml";
    /** The banks' own example. */
    private static final String IBAN = "DE89 3704 0044 0532 0130 00";

    private static final String SCRIPT = "<script>alert('Rad')</script>";

    private static RunningProduct product;
    private static String base;
    private static RewardsStage stage;

    @BeforeAll
    static void open() {
        product = RunningProduct.start(
                RunningProduct.newDirectory("hostile-rewards"),
                "--demo",
                "--config",
                RunningProduct.settings("sp.trusted.proxies=127.0.0.1", "sp.test.clock=PT0S"));
        base = product.url() + "/api/v1";
        stage = new RewardsStage(product);
    }

    @AfterAll
    static void close() {
        if (product != null) {
            product.close();
        }
    }

    @Test
    void a_proof_that_was_overheard_opens_nothing_a_second_time_also_at_the_same_moment() throws Exception {
        MemberPhone phone = MemberPhone.at(base);
        Map<String, Object> proof = phone.proof("register", phone.nonce());

        List<Answer> answers = atOnce(AT_ONCE, number -> () -> nobody().post(INSTALLATIONS, proof));

        assertThat(answers.stream().filter(one -> one.status() == 201)).hasSize(1);
        assertThat(answers.stream().filter(one -> one.code().equals("rewards.member.nonce")))
                .hasSize(AT_ONCE - 1);
    }

    @Test
    void a_number_to_be_signed_is_not_made_longer_nor_made_up() {
        MemberPhone phone = MemberPhone.at(base);
        String nonce = phone.nonce();
        String later =
                Long.parseLong(nonce.substring(0, nonce.indexOf(':'))) + 9_000 + nonce.substring(nonce.indexOf(':'));
        for (String forged : List.of(later, "1:2:3", "::", "9".repeat(300), "x:" + nonce)) {
            Answer answer = nobody().post(INSTALLATIONS, phone.proof("register", forged));
            assertThat(answer.code()).as(forged + ": " + answer).isEqualTo("rewards.member.nonce");
        }
        assertThat(nobody().post(INSTALLATIONS, phone.proof("register", nonce)).status())
                .isEqualTo(201);
    }

    @Test
    void a_member_has_no_more_devices_than_it_may_also_where_they_come_at_the_same_moment() throws Exception {
        Api member = MemberPhone.at(base).member();
        List<MemberPhone> phones = new ArrayList<>();
        for (int i = 0; i < AT_ONCE; i++) {
            phones.add(MemberPhone.at(base));
        }
        List<Answer> answers = atOnce(AT_ONCE, number -> () -> {
            MemberPhone phone = phones.get(number);
            return member.post("/rewards/me/devices", phone.proof("device", phone.nonce()));
        });

        assertThat(answers.stream().filter(one -> one.status() == 201)).hasSize(DEVICES - 1);
        assertThat(answers.stream().filter(one -> one.code().equals("rewards.member.devices")))
                .hasSize(AT_ONCE - DEVICES + 1);
        assertThat(member.get("/rewards/me/devices").json()).hasSize(DEVICES);
    }

    @Test
    void one_network_opens_no_more_accounts_than_it_may_also_at_the_same_moment() throws Exception {
        decide("MEMBER_NETWORK_DAY", ACCOUNTS);
        try {
            List<Map<String, Object>> proofs = new ArrayList<>();
            for (int i = 0; i < AT_ONCE; i++) {
                MemberPhone phone = MemberPhone.at(base);
                proofs.add(phone.proof("register", phone.nonce()));
            }
            List<Answer> answers = atOnce(
                    AT_ONCE,
                    number ->
                            () -> nobody().post(INSTALLATIONS, proofs.get(number), "X-Forwarded-For", "203.0.113.77"));
            assertThat(answers.stream().filter(one -> one.status() == 201)).hasSize(ACCOUNTS);
            assertThat(answers.stream().filter(one -> one.status() == 429)).hasSize(AT_ONCE - ACCOUNTS);
        } finally {
            decide("MEMBER_NETWORK_DAY", 10_000);
        }
    }

    @Test
    void a_members_token_opens_nothing_of_clerks_and_partners() {
        Api member = MemberPhone.at(base).member();
        String partner = product.asked("select reference from rewards.partner order by id limit 1");
        for (String path : List.of(
                "/rewards/partners",
                "/rewards/partners/" + partner,
                "/rewards/offers",
                "/rewards/settlements",
                "/rewards/statements",
                "/rewards/till")) {
            assertThat(member.get(path).status()).as(path).isEqualTo(403);
        }
        assertThat(member.post("/rewards/partners/" + partner + "/decisions", Map.of("decision", "APPROVE"))
                        .status())
                .isIn(400, 403);
        for (String path : List.of("/payments", "/jobs", "/consultations")) {
            assertThat(member.get(path).status()).as(path).isEqualTo(401);
        }
    }

    @Test
    void a_partner_sees_and_does_nothing_of_another_one() {
        Api own = Api.of(product, PARTNER);
        String mine =
                "(select p.partner_id from rewards.partner_person p join platform.account a on a.id = p.account_id"
                        + " where a.login = '" + PARTNER + "')";
        String foreign = product.asked("select reference from rewards.partner where id not in " + mine + " limit 1");
        String offer =
                product.asked("select reference from rewards.offer where partner_id not in " + mine + " limit 1");
        String redeemed =
                product.asked("select reference from rewards.redemption where partner_id not in " + mine + " limit 1");
        assertThat(List.of(foreign, offer, redeemed)).as("the demo has others").doesNotContain("");

        for (String path : List.of(
                "/rewards/partners/" + foreign,
                "/rewards/offers/" + offer,
                "/rewards/settlements",
                "/payments",
                "/rewards/redemptions/" + redeemed)) {
            assertThat(own.get(path).status()).as(path).isIn(403, 404);
        }
        assertThat(own.post(TILL + "/collected", Map.of("reference", redeemed, "attempt", "foreign"))
                        .status())
                .isEqualTo(404);
        String list = own.get(TILL + "?size=200").text();
        assertThat(list).doesNotContain(redeemed);
        String statement =
                product.asked("select reference from rewards.settlement where partner_id not in " + mine + " limit 1");
        for (String what : List.of("", "/lines", "/document")) {
            assertThat(own.get("/rewards/statements/" + (statement.isEmpty() ? "AB-2026-9999" : statement) + what)
                            .status())
                    .as(statement + what)
                    .isEqualTo(404);
        }
    }

    @Test
    void a_forged_qr_code_is_a_guess_and_after_ten_guesses_the_till_is_closed_to_all_guesses() {
        Api member = MemberPhone.at(base).member();
        stage.taler(member, RewardsStage.PRICE);
        String offer = stage.offer(PARTNER, 1);
        String reference = member.post(REDEMPTIONS, Map.of("id", "q", "offer", offer, "taler", RewardsStage.PRICE))
                .json()
                .path("redemption")
                .path("reference")
                .asText();
        String qr = member.get(REDEMPTIONS + "/" + reference + "/qr")
                .json()
                .path("content")
                .asText();
        Api till = Api.of(product, PARTNER);
        try {
            for (int guess = 0; guess < GUESSES; guess++) {
                char last = qr.charAt(qr.length() - 1);
                char real = qr.charAt(qr.length() - 2);
                char other = (char) ('a' + guess);
                String forged = qr.substring(0, qr.length() - 2) + (other == real ? 'Z' : other) + last;
                assertThat(till.post(TILL, Map.of("text", forged, "attempt", "g" + guess))
                                .status())
                        .as(forged)
                        .isEqualTo(404);
            }
            assertThat(till.post(TILL, Map.of("text", qr, "attempt", "real")).status())
                    .isEqualTo(429);
            assertThat(product.asked("select state from rewards.redemption where reference = '" + reference + "'"))
                    .isEqualTo("RESERVED");
        } finally {
            product.asked("delete from platform.rate_limit where key like 'till-%'");
        }
        assertThat(till.post(TILL, Map.of("text", qr, "attempt", "real")).status())
                .isIn(200, 422);
    }

    @Test
    void numbers_that_no_redemption_has_are_refused_and_change_nothing() {
        Api member = MemberPhone.at(base).member();
        stage.taler(member, RewardsStage.PRICE);
        String offer = stage.offer(PARTNER, 1);
        for (Object taler : List.of(-2, 0, 1, 3, Long.MAX_VALUE)) {
            assertThat(member.post(REDEMPTIONS, Map.of("id", "n", "offer", offer, "taler", taler))
                            .status())
                    .as(taler.toString())
                    .isEqualTo(422);
        }
        assertThat(member.postText(REDEMPTIONS, "{\"id\":\"n\",\"offer\":\"" + offer + "\",\"taler\":1e30}")
                        .status())
                .isEqualTo(400);
        for (String id : List.of("", "x'; drop table rewards.trip; --", "a".repeat(37), "../x", "ä")) {
            assertThat(member.post(REDEMPTIONS, Map.of("id", id, "offer", offer, "taler", RewardsStage.PRICE))
                            .code())
                    .as(id)
                    .isEqualTo("rewards.redemption.id");
        }
        assertThat(member.get("/rewards/me/wallet").json().path("available").asLong())
                .isEqualTo(RewardsStage.PRICE);
        for (Object metres : List.of(-1, 0, Integer.MAX_VALUE)) {
            Map<String, Object> trip = trip("x", 1);
            trip.put("metres", metres);
            assertThat(member.post("/rewards/trips", trip).status()).isEqualTo(422);
        }
    }

    @Test
    void the_same_trip_of_two_members_waits_for_a_clerk() {
        Map<String, Object> trip = trip("together", 3);
        assertThat(state(MemberPhone.at(base).member().post("/rewards/trips", trip)))
                .isEqualTo("ACCEPTED");
        assertThat(state(MemberPhone.at(base).member().post("/rewards/trips", trip)))
                .isEqualTo("REVIEW");
    }

    @Test
    void a_script_in_an_application_is_text_wherever_it_is_shown() throws Exception {
        Map<String, Object> application = application();
        application.put("name", SCRIPT + " GmbH");
        application.put("offers", "\"><img src=x onerror=alert(1)>");
        Answer sent = nobody().post(
                        "/public/rewards/partner-applications",
                        application,
                        "Idempotency-Key",
                        UUID.randomUUID().toString());
        assertThat(sent.status()).as(sent.toString()).isEqualTo(201);

        String own =
                product.get(product.url() + sent.json().path("page").asText()).body();
        assertThat(own).contains("&lt;script&gt;alert(").doesNotContain("<script>alert", "<img src=x");

        for (String website : List.of("javascript:alert(1)", "data:text/html,x", "https://a.example/\" onclick=\"x")) {
            application.put("website", website);
            assertThat(nobody().post(
                                    "/public/rewards/partner-applications",
                                    application,
                                    "Idempotency-Key",
                                    UUID.randomUUID().toString())
                            .code())
                    .as(website)
                    .isEqualTo("rewards.partner.website-wrong");
        }
    }

    @Test
    void the_same_application_twice_is_one_and_another_under_its_key_is_none() {
        String path = "/public/rewards/partner-applications";
        String key = UUID.randomUUID().toString();
        Map<String, Object> application = application();
        application.put("name", "Zweimal & Co.");
        Answer first = nobody().post(path, application, "Idempotency-Key", key);
        assertThat(first.status()).as(first.toString()).isEqualTo(201);
        Answer again = nobody().post(path, application, "Idempotency-Key", key);
        assertThat(again.status()).as(again.toString()).isEqualTo(200);
        assertThat(again.json().path("reference")).isEqualTo(first.json().path("reference"));
        assertThat(again.json().path("page").asText(""))
                .as("the secret page is told once")
                .isEmpty();
        application.put("name", "Dreimal & Co.");
        Answer other = nobody().post(path, application, "Idempotency-Key", key);
        assertThat(other.status()).as(other.toString()).isEqualTo(409);
        assertThat(
                        product.asked(
                                "select count(*) from rewards.partner_version where name in ('Zweimal & Co.', 'Dreimal & Co.')"))
                .isEqualTo("1");
    }

    @Test
    void evidence_is_what_its_name_says_and_no_program() throws Exception {
        PublicForms forms = new PublicForms(product, "203.0.113.20");
        byte[] drawing = "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>"
                .getBytes(StandardCharsets.UTF_8);
        byte[] program = {'M', 'Z', 0, 1, 2, 3};
        long before = partners();
        for (Upload evidence : List.of(
                new Upload("beleg.svg", drawing),
                new Upload("beleg.png", drawing),
                new Upload("beleg.pdf", program),
                new Upload("beleg.exe", program),
                new Upload("../../beleg.html", "<script>".getBytes(StandardCharsets.UTF_8)))) {
            String token = forms.token(APPLICATION);
            Thread.sleep(OLD_ENOUGH);
            Map<String, Object> fields = new HashMap<>(Map.of(
                    "form",
                    "application",
                    "name",
                    "Werkstatt",
                    "legalForm",
                    "SOLE_TRADER",
                    "street",
                    "Weg 1",
                    "postalCode",
                    "01187",
                    "city",
                    "Dresden",
                    "contact",
                    "Ina Roth",
                    "email",
                    "ina@werkstatt.example",
                    "files",
                    evidence));
            fields.put("taxNumber", "203/555/44433");
            fields.put("iban", IBAN);
            HttpResponse<String> answer = forms.post(APPLICATION, token, fields);
            assertThat(answer.statusCode()).as(evidence.name()).isEqualTo(422);
            assertThat(answer.body())
                    .as(evidence.name())
                    .containsAnyOf("keine zugelassene Endung", "ist nicht, was der Name sagt");
        }
        assertThat(partners()).isEqualTo(before);
    }

    @Test
    void a_script_in_an_offer_is_text_on_the_public_pages() {
        String offer = stage.titled(PARTNER, SCRIPT);
        for (String page : List.of("/public/offers.xhtml?q=alert", "/public/offer.xhtml?ref=" + offer)) {
            String body = product.get(product.url() + page).body();
            assertThat(body).as(page).contains("&lt;script&gt;alert(").doesNotContain("<script>alert");
        }
    }

    @Test
    @Order(LAST)
    void a_token_that_is_over_opens_nothing_and_the_phone_gets_a_new_one_by_its_key() throws Exception {
        MemberPhone phone = MemberPhone.at(base);
        Api member = phone.member();
        Map<String, Object> kept = phone.proof("token", phone.nonce());
        Map<String, Object> late = trip("late", 9);
        assertThat(member.get("/rewards/trips").status()).isEqualTo(200);

        Files.writeString(product.directory().resolve("test-clock"), "PT721H");
        Thread.sleep(1_000);

        assertThat(member.get("/rewards/trips").status()).isEqualTo(401);
        assertThat(nobody().post("/rewards/tokens", kept).code())
                .as("a proof that was kept for a month")
                .isEqualTo("rewards.member.nonce");
        Answer renewed = phone.renew();
        assertThat(renewed.status()).as(renewed.toString()).isEqualTo(200);
        Api again = new Api(base, renewed.json().path("token").asText());
        assertThat(state(again.post("/rewards/trips", late)))
                .as("a trip of a month ago")
                .isEqualTo("REJECTED");
    }

    private static Map<String, Object> application() {
        Map<String, Object> application = new HashMap<>(Map.of(
                "legalForm",
                "SOLE_TRADER",
                "street",
                "Weg 1",
                "postalCode",
                "01187",
                "city",
                "Dresden",
                "contactName",
                "Ina Roth",
                "email",
                "ina.roth@rad.example",
                "notice",
                1));
        application.put("name", "Werkstatt");
        application.put("iban", IBAN);
        application.put("taxNumber", "203/555/44433");
        return application;
    }

    private static Map<String, Object> trip(String id, int hours) {
        return new HashMap<>(Map.of(
                "id",
                id,
                "mode",
                "BICYCLE",
                "metres",
                2_000,
                "start",
                Instant.now()
                        .minus(hours, ChronoUnit.HOURS)
                        .truncatedTo(ChronoUnit.HOURS)
                        .toString(),
                "seconds",
                480));
    }

    private static String state(Answer answer) {
        return answer.json().path("state").asText();
    }

    private static long partners() {
        return Long.parseLong(product.asked("select count(*) from rewards.partner"));
    }

    private static void decide(String rule, long value) {
        product.asked(TwoDecide.that(rule, value));
    }

    private static Api nobody() {
        return new Api(base, null);
    }

    private static List<Answer> atOnce(int calls, IntFunction<Callable<Answer>> call) throws Exception {
        ExecutorService crew = Executors.newFixedThreadPool(calls);
        try {
            List<Callable<Answer>> all = new ArrayList<>();
            for (int number = 0; number < calls; number++) {
                all.add(call.apply(number));
            }
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> each : crew.invokeAll(all)) {
                answers.add(each.get());
            }
            return answers;
        } finally {
            crew.shutdownNow();
        }
    }
}
