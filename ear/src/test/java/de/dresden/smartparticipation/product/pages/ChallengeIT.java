package de.dresden.smartparticipation.product.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.dresden.smartparticipation.product.api.Api;
import de.dresden.smartparticipation.product.api.Api.Answer;
import de.dresden.smartparticipation.product.api.MemberPhone;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Challenges and good deeds from their draft to what a member sees of them. */
class ChallengeIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Berlin"));

    @AutoClose
    private static Chromium chromium;

    private static String base;

    @BeforeAll
    static void open() {
        chromium = Chromium.open();
        base = chromium.product().url() + "/api/v1";
    }

    @Test
    void aDeedIsReleasedByAnotherPersonAndACodeOnSiteProvesItOnce() throws Exception {
        Desk clerk = chromium.desk("y.demir").open("/rewards/challengeEdit.xhtml");
        clerk.fill("form:title", "Glas getauscht")
                .fill("form:description", "<script>alert(1)</script> Bringen Sie Gläser zum Unverpackt-Laden.")
                .choose("form:kind", "Gute Tat")
                .fill("form:firstDay", TODAY.toString())
                .fill("form:lastDay", TODAY.plusDays(20).toString())
                .choose("form:proof", "Code vor Ort")
                .choose("form:unit", "Taten")
                .fill("form:goal", "1")
                .fill("form:times", "1")
                .choose("form:every", "je Tag")
                .fill("form:reward", "3")
                .fill("form:mostTaler", "30")
                .press("form:save")
                .told("ist gespeichert");
        clerk.press("form:propose").told("wartet auf die Freigabe").picture("94-challenge");
        assertThat(clerk.at("form:approve").count())
                .as("who proposed cannot release")
                .isZero();
        String page = clerk.page().url().replaceFirst("^https?://[^/]+", "");
        String reference = page.replaceFirst(".*ref=", "");
        chromium.desk("k.pohl").open(page).press("form:approve").told("ist freigegeben");

        clerk.open(page).page().locator("details.more summary").last().click();
        clerk.fill("station:place", "Unverpackt-Laden, Kasse")
                .fill("station:most", "2")
                .press("station:add")
                .told("Plakat")
                .picture("95-stations");
        assertThat(pdf(clerk)).startsWith("%PDF-");

        String code = code(reference);
        Api member = MemberPhone.at(base).member();
        List<Integer> statuses = atOnce(8, n -> member.post("/rewards/deeds", Map.of("id", "scan-" + n, "code", code)));
        assertThat(statuses).as("the same code eight times at once").containsOnlyOnce(201);
        assertThat(statuses.stream().filter(status -> status == 422)).hasSize(7);
        Api other = MemberPhone.at(base).member();
        Map<String, Object> scan = Map.of("id", "a", "code", code.toLowerCase(Locale.ROOT));
        assertThat(other.post("/rewards/deeds", scan).status()).isEqualTo(201);
        assertThat(other.post("/rewards/deeds", scan).status()).isEqualTo(200);
        assertThat(other.post("/rewards/deeds", Map.of("id", "a", "code", "ABCD-EFGH"))
                        .status())
                .isEqualTo(409);
        assertThat(other.post("/rewards/deeds", Map.of("id", "b", "code", "ABCD-EFGH"))
                        .status())
                .isEqualTo(404);
        Api third = MemberPhone.at(base).member();
        assertThat(third.post("/rewards/deeds", Map.of("id", "a", "code", code)).code())
                .as("two a day")
                .isEqualTo("rewards.deed.station-full");

        clerk.open(page).page().getByTitle("Neuen Code machen").click();
        clerk.told("Der alte Code gilt nicht mehr");
        assertThat(third.post("/rewards/deeds", Map.of("id", "a", "code", code)).code())
                .as("said of a code that held a minute ago as of one that never did")
                .isEqualTo("platform.fault.no-code");
        assertThat(member.get("/rewards/challenges/" + reference)
                        .json()
                        .path("rewardTaler")
                        .asLong())
                .isEqualTo(3);
    }

    @Test
    void whatAClerkRejectsIsExplainedAndAnotherDecidesAboutTheObjection() {
        String reference = asked("select reference from rewards.challenge where title = 'Straßenbaum gegossen'");
        JsonNode opened = MemberPhone.at(base).register().json();
        Api member = new Api(base, opened.path("token").asText());
        String pseudonym = opened.path("member").asText();
        assertThat(member.post(
                                "/rewards/deeds",
                                Map.of("id", "t", "challenge", reference, "text", "Eine <b>Linde</b> gegossen."))
                        .status())
                .isEqualTo(201);
        String deed = "/rewards/deed.xhtml?id="
                + asked(
                        "select d.id from rewards.deed d join rewards.member m on m.id = d.member_id where m.reference = '"
                                + pseudonym + "'");

        Desk first = chromium.desk("y.demir").open(deed);
        assertThat(first.main().innerText()).contains("Eine <b>Linde</b> gegossen.");
        first.picture("96-deed")
                .fill("form:explanation", "Es hatte geregnet.")
                .press("form:reject")
                .told("Abgelehnt");
        JsonNode own = member.get("/rewards/deeds").json().path("items").path(0);
        assertThat(own.path("state").asText()).isEqualTo("REJECTED");
        assertThat(own.path("explanation").asText()).isEqualTo("Es hatte geregnet.");

        assertThat(member.post("/rewards/deeds/t/appeal", Map.of("text", "Erst am Abend."))
                        .status())
                .isEqualTo(204);
        assertThat(member.post("/rewards/deeds/t/appeal", Map.of("text", "Noch einmal."))
                        .status())
                .isEqualTo(422);
        first.open(deed)
                .fill("form:explanation", "Doch nicht.")
                .press("form:reject")
                .told("Über den Einspruch entscheidet jemand anderes");
        chromium.desk("k.pohl")
                .open(deed)
                .fill("form:explanation", "Das ist glaubhaft.")
                .press("form:confirm")
                .told("Bestätigt");
        assertThat(member.get("/rewards/challenges/" + reference)
                        .json()
                        .path("rewardTaler")
                        .asLong())
                .isEqualTo(8);
    }

    @Test
    void aTeamIsJoinedByItsCodeAndTripsOfBothCountTogether() {
        String reference = asked("select reference from rewards.challenge where kind = 'TEAM'");
        Api founder = MemberPhone.at(base).member();
        Api friend = MemberPhone.at(base).member();
        ride(founder, "before", 10_000, atNobodyElsesMoment());
        String path = "/rewards/challenges/" + reference;
        assertThat(founder.post(path + "/teams", Map.of("name", "<b>x</b>")).code())
                .isEqualTo("rewards.challenge.team-name");
        JsonNode team = founder.post(path + "/teams", Map.of("name", "Ampelmännchen"))
                .json()
                .path("team");
        assertThat(friend.post(path + "/teams/join", Map.of("code", "2222-2222"))
                        .status())
                .isEqualTo(404);
        assertThat(friend.post(path + "/teams/join", Map.of("code", "2222-2223"))
                        .code())
                .isEqualTo("platform.fault.no-code");
        assertThat(friend.post(
                                path + "/teams/join",
                                Map.of("code", team.path("code").asText()))
                        .status())
                .isEqualTo(200);

        ride(friend, "reported-later", 5_000, atNobodyElsesMoment().plusSeconds(60));
        Instant start = Instant.now().plusSeconds(1);
        ride(founder, "ride", 1_000, start);
        ride(friend, "ride", 500, start);
        JsonNode now = founder.get(path).json();
        assertThat(now.path("progress").asLong())
                .as("from joining on: neither ride of before counts")
                .isEqualTo(164_000);
        assertThat(now.path("team").path("progress").asLong()).isEqualTo(246_000);

        assertThat(founder.delete("/rewards/me").status()).isEqualTo(204);
        JsonNode after = friend.get(path).json().path("team");
        assertThat(after.has("name") && !after.path("name").isNull())
                .as("the name goes with who gave it")
                .isFalse();
        assertThat(after.path("members").asInt()).isOne();
        assertThat(after.path("progress").asLong()).isEqualTo(82_000);
    }

    @Test
    void everybodySeesWhatRunsAndNobodyTakesPartWithoutTheApp() {
        Api nobody = new Api(base, null);
        assertThat(nobody.get("/public/rewards/challenges").text()).contains("Dresden radelt");
        assertThat(nobody.get("/rewards/challenges").status()).isEqualTo(401);
        assertThat(chromium.anonymous(Chromium.WIDE)
                        .navigate("/public/challenges.xhtml")
                        .text())
                .contains("Dresden radelt");
    }

    private static void ride(Api member, String id, int metres, Instant start) {
        Answer answer = member.post(
                "/rewards/trips",
                Map.of(
                        "id",
                        id,
                        "mode",
                        "BICYCLE",
                        "metres",
                        metres,
                        "start",
                        start.toString(),
                        "seconds",
                        metres / 4));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
    }

    private static String pdf(Desk clerk) throws IOException {
        var file = clerk.page()
                .waitForDownload(
                        () -> clerk.page().getByTitle("Plakat als PDF").first().click());
        return new String(Files.readAllBytes(file.path()), StandardCharsets.ISO_8859_1);
    }

    private static String code(String reference) {
        return asked("select s.code from rewards.challenge_station s join rewards.challenge c on c.id = s.challenge_id"
                + " where c.reference = '" + reference + "'");
    }

    private static String asked(String sql) {
        return chromium.product().asked(sql);
    }

    private interface Call {
        Answer with(int n);
    }

    /** Other tests ride from full hours: the same movement of two members would be looked at first. */
    private static Instant atNobodyElsesMoment() {
        return Instant.now()
                .minus(2, ChronoUnit.DAYS)
                .truncatedTo(ChronoUnit.HOURS)
                .plusSeconds(1_397);
    }

    private static List<Integer> atOnce(int times, Call call) throws Exception {
        ExecutorService crew = Executors.newFixedThreadPool(times);
        try {
            List<Future<Integer>> running = new ArrayList<>();
            for (int i = 0; i < times; i++) {
                int n = i;
                running.add(crew.submit(() -> call.with(n).status()));
            }
            List<Integer> statuses = new ArrayList<>();
            for (Future<Integer> each : running) {
                statuses.add(each.get());
            }
            return statuses;
        } finally {
            crew.shutdownNow();
        }
    }
}
