package de.dresden.smartparticipation.product.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.dresden.smartparticipation.product.RunningProduct;
import de.dresden.smartparticipation.product.TwoDecide;
import de.dresden.smartparticipation.product.api.Api.Answer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The climate app's way over REST: a device proves its key, reports trips, objects, leaves. */
class MembersIT {

    private static final Instant START = Instant.now().minus(2, ChronoUnit.DAYS).truncatedTo(ChronoUnit.HOURS);

    private static RunningProduct product;
    private static String base;

    @BeforeAll
    static void start() {
        product = RunningProduct.shared();
        base = product.url() + "/api/v1";
    }

    @Test
    void aNewKeyOpensAnAccountAndTheSameKeyIsThatAccountAgain() {
        MemberPhone phone = MemberPhone.at(base);
        Answer first = phone.register();
        Answer again = phone.register();

        assertThat(first.status()).as(first.toString()).isEqualTo(201);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json().path("member")).isEqualTo(first.json().path("member"));
        assertThat(phone.renew().status()).isEqualTo(200);
        assertThat(new Api(base, first.json().path("token").asText())
                        .get("/rewards/me/devices")
                        .status())
                .as("a new token ends the device's earlier one")
                .isEqualTo(401);
    }

    @Test
    void nobodyOpensAccountsWithoutAKeyOfItsOwn() {
        MemberPhone phone = MemberPhone.at(base);
        Map<String, Object> proof = phone.proof("register", phone.nonce());
        Api nobody = new Api(base, null);

        Map<String, Object> stolen = new HashMap<>(proof);
        stolen.put("publicKey", MemberPhone.at(base).proof("register", "x").get("publicKey"));
        assertThat(nobody.post("/rewards/installations", stolen).code()).isEqualTo("rewards.member.proof");
        assertThat(nobody.post("/rewards/tokens", proof).code()).isEqualTo("rewards.member.proof");
        assertThat(nobody.post("/rewards/installations", proof).status()).isEqualTo(201);
        assertThat(nobody.post("/rewards/installations", proof).code())
                .as("a proof holds once")
                .isEqualTo("rewards.member.nonce");
        assertThat(MemberPhone.at(base).renew().code()).isEqualTo("rewards.member.key-unknown");
    }

    /** A weakness of the code that was published: whoever had the app's key opened as many accounts as wanted. */
    @Test
    void anybodyCouldOpenUnlimitedAccounts() {
        assertThat(MemberPhone.at(base).register().status()).isEqualTo(201);
        for (String limit : List.of("MEMBER_NETWORK_DAY", "MEMBER_SUBNET_DAY")) {
            accountsInADay(limit, 1);
            try {
                Answer one = MemberPhone.at(base).register();
                assertThat(one.status()).as(limit + ": " + one).isEqualTo(429);
                assertThat(one.code()).isEqualTo("rewards.member.too-many");
            } finally {
                accountsInADay(limit, 10_000);
            }
        }
    }

    private static void accountsInADay(String limit, int most) {
        product.asked(TwoDecide.that(limit, most));
    }

    @Test
    void aMembersTokenOpensNothingButTheApp() {
        Api member = MemberPhone.at(base).member();

        assertThat(member.get("/rewards/trips").status()).isEqualTo(200);
        assertThat(member.get("/consultations").status()).isEqualTo(401);
        assertThat(member.get("/jobs").status()).isEqualTo(401);
        assertThat(new Api(base, null).get("/rewards/trips").status()).isEqualTo(401);
        assertThat(Api.of(product, "y.demir").get("/rewards/trips").status())
                .as("a clerk is no member")
                .isEqualTo(403);
    }

    @Test
    void tripsAreTakenOnceJudgedAndExplained() {
        Api member = MemberPhone.at(base).member();
        Map<String, Object> ride = trip("ride", "BICYCLE", 10_000, START, 2_400);

        Answer taken = member.post("/rewards/trips", ride);
        assertThat(taken.status()).as(taken.toString()).isEqualTo(201);
        assertThat(taken.json().path("savingMilligrams").asLong()).isEqualTo(1_640_000);
        assertThat(member.post("/rewards/trips", ride).status()).isEqualTo(200);
        assertThat(member.post("/rewards/trips", trip("ride", "BICYCLE", 10_001, START, 2_400))
                        .status())
                .isEqualTo(409);
        Answer absurd = member.post("/rewards/trips", trip("absurd", "WALK", 400_000, START.plusSeconds(9_000), 3_600));
        assertThat(absurd.json().path("state").asText()).isEqualTo("REJECTED");
        assertThat(absurd.text()).contains("400 km/h");

        assertThat(member.post("/rewards/trips/absurd/appeal", Map.of("text", "It was a train"))
                        .status())
                .isEqualTo(204);
        assertThat(member.post("/rewards/trips/absurd/appeal", Map.of("text", "Again"))
                        .code())
                .isEqualTo("rewards.trip.appealed-already");
        JsonNode mine = member.get("/rewards/trips").json();
        assertThat(mine.path("total").asLong()).isEqualTo(2);
        assertThat(mine.path("items").path(0).path("appealed").asBoolean()).isTrue();
        assertThat(member.get("/rewards/me/saving")
                        .json()
                        .path("creditedMilligrams")
                        .asLong())
                .isEqualTo(1_640_000);
        assertThat(member.get("/rewards/me/earning")
                        .json()
                        .path("carryMilligrams")
                        .asLong())
                .isEqualTo(1_640_000);
    }

    @Test
    void aPlaceIsRefusedBeforeAnybodyLooksAtIt() {
        Map<String, Object> placed = trip("placed", "WALK", 1_000, START, 900);
        placed.put("latitude", 51.05);

        assertThat(MemberPhone.at(base).member().post("/rewards/trips", placed).status())
                .isEqualTo(400);
    }

    @Test
    void fiveHundredTripsComeInOneCallAndOneBadOneSpoilsNoOther() {
        Api member = MemberPhone.at(base).member();
        List<Object> trips = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            trips.add(trip("t" + i, i == 250 ? "ROCKET" : "TRAM", 500, START.minusSeconds(i * 120L), 100));
        }
        Answer answer = member.post("/rewards/trips/batch", Map.of("trips", trips));

        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        assertThat(answer.json()).hasSize(500);
        assertThat(answer.json().path(250).path("outcome").asText()).isEqualTo("REFUSED");
        assertThat(answer.json().path(251).path("outcome").asText()).isEqualTo("TAKEN");
        assertThat(product.asked("select count(*) from platform.audit_entry where action = 'member.trips-reported'"
                        + " and subject_reference = '" + reference(member) + "'"))
                .isEqualTo("1");
        trips.add(trips.get(0));
        assertThat(member.post("/rewards/trips/batch", Map.of("trips", trips)).code())
                .isEqualTo("rewards.trip.at-once");
    }

    @Test
    void whoLeavesIsForgotten() {
        Api member = MemberPhone.at(base).member();
        member.post("/rewards/trips", trip("ride", "BICYCLE", 10_000, START, 2_400));
        String reference = reference(member);
        String id = product.asked("select id from rewards.member where reference = '" + reference + "'");

        assertThat(member.delete("/rewards/me").status()).isEqualTo(204);
        assertThat(member.get("/rewards/trips").status()).isEqualTo(401);
        assertThat(product.asked("select count(*) from rewards.trip where member_id = " + id))
                .isEqualTo("0");
        assertThat(product.asked("select count(*) from rewards.installation where member_id = " + id))
                .isEqualTo("0");
        assertThat(product.asked("select count(*) from rewards.member where reference = '" + reference + "'"))
                .isEqualTo("0");
    }

    /** The pseudonym stands behind the token only; the own list of trips does not tell it. */
    private static String reference(Api member) {
        return product.asked("select member from platform.member_token where hash = encode(sha256('" + member.token()
                + "'), 'hex')");
    }

    private static Map<String, Object> trip(String id, String mode, int metres, Instant start, int seconds) {
        Map<String, Object> trip = new HashMap<>();
        trip.put("id", id);
        trip.put("mode", mode);
        trip.put("metres", metres);
        trip.put("start", start.toString());
        trip.put("seconds", seconds);
        return trip;
    }
}
