package de.dresden.smartparticipation.product.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import de.dresden.smartparticipation.product.api.Api;
import de.dresden.smartparticipation.product.api.MemberPhone;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Clerks look at trips, decide on factors and limits; members read why. */
class TripIT {

    private static final String TABLE = """
            year;mode_key;label_de;g_co2e_per_pkm;scope;model;occupancy;verification;source
            2025;CAR_AVG;Pkw;161;all;TREMOD;1.4;A: test;https://example.org/2025
            2025;TRAM_METRO;Bahn;40;as above;TREMOD;;A: test;same
            2025;AIR_DOMESTIC;Flug;280;as above;TREMOD;;A: test;same
            """;

    @AutoClose
    private static Chromium chromium;

    @BeforeAll
    static void open() {
        chromium = Chromium.open();
    }

    @Test
    void aLongWalkIsRejectedWithAnExplanationAndAcceptedByAnotherPersonOnAppeal() {
        String base = chromium.product().url() + "/api/v1";
        JsonNode opened = MemberPhone.at(base).register().json();
        Api member = new Api(base, opened.path("token").asText());
        String name = opened.path("member").asText();
        Instant start = Instant.now().minus(1, ChronoUnit.DAYS).truncatedTo(ChronoUnit.HOURS);
        member.post(
                "/rewards/trips",
                Map.of("id", "w", "mode", "WALK", "metres", 12_000, "start", start.toString(), "seconds", 9_000));

        Desk first = theCaseOf(name, "y.demir").picture("90-trip");
        assertThat(first.main().innerText()).contains("12 km sind mit diesem Verkehrsmittel ungewöhnlich weit");
        first.fill("form:explanation", "Bitte als zwei Wege melden.")
                .press("form:reject")
                .told("abgelehnt");
        assertThat(trip(member).path("explanation").asText()).isEqualTo("Bitte als zwei Wege melden.");

        member.post("/rewards/trips/w/appeal", Map.of("text", "Es war eine Wanderung."));
        Desk again = theCaseOf(name, "y.demir");
        assertThat(again.main().innerText())
                .contains("Es war eine Wanderung.")
                .contains("Sie haben über diese Fahrt schon entschieden");
        assertThat(again.at("form:accept").count())
                .as("who rejected does not decide the appeal")
                .isZero();
        theCaseOf(name, "k.pohl")
                .fill("form:explanation", "Das ist glaubhaft.")
                .press("form:accept")
                .told("anerkannt");
        assertThat(trip(member).path("state").asText()).isEqualTo("ACCEPTED");
        assertThat(trip(member).path("creditedMilligrams").asLong()).isEqualTo(12_000 * 164);
    }

    @Test
    void aSetIsReadLookedAtProposedAndApprovedByAnotherPerson() {
        Desk first = chromium.desk("y.demir").open("/rewards/factors.xhtml");
        first.at("form:file")
                .setInputFiles(new FilePayload("2025.csv", "text/csv", TABLE.getBytes(StandardCharsets.UTF_8)));
        first.press("form:look").picture("91-factors");
        assertThat(first.main().innerText()).contains("Jahr 2025").contains("AIR_DOMESTIC");
        first.press("take:over").told("EF-2025-1");
        first.fill(
                        "form:validFrom",
                        LocalDate.now(ZoneId.of("Europe/Berlin")).plusDays(30).toString())
                .press("form:propose")
                .told("wartet auf die Freigabe");
        assertThat(first.at("form:approve").count())
                .as("who proposed cannot approve")
                .isZero();

        Desk second = chromium.desk("k.pohl").open("/rewards/factorSet.xhtml?reference=EF-2025-1");
        second.picture("92-factor-set").press("form:approve").told("freigegeben");
        second.open("/rewards/factors.xhtml");
        assertThat(second.main().innerText()).contains("EF-2025-1").contains("bis");
    }

    @Test
    void aLimitIsProposedByOneAndHoldsOnceAnotherReleasesIt() {
        String page = "/rewards/rule.xhtml?name=LENGTH_CAR";
        Desk author = chromium.desk("y.demir").open(page);
        author.fill("proposal:value", "400")
                .fill("proposal:reason", "Weiter fährt von hier kaum jemand.")
                .press("proposal:propose")
                .told("wartet auf die Freigabe")
                .picture("93-rule");
        assertThat(author.at("form:approve").count())
                .as("who proposed cannot release")
                .isZero();
        assertThat(author.at("form:withdraw").count()).isOne();
        assertThat(author.main().innerText()).contains("Gilt jetzt: 500 km");

        Desk second = chromium.desk("k.brandt").open("/rewards/rules.xhtml").picture("93-rules");
        assertThat(second.main().innerText()).contains("Wartet auf Freigabe").contains("400 km");
        second.open(page);
        assertThat(second.at("form:withdraw").count()).isZero();
        second.press("form:approve").told("freigegeben");
        assertThat(second.main().innerText())
                .contains("Gilt jetzt: 400 km")
                .contains("Weiter fährt von hier kaum jemand.")
                .contains("vorgeschlagen von Yasemin Demir");
    }

    private static JsonNode trip(Api member) {
        return member.get("/rewards/trips").json().path("items").path(0);
    }

    private static Desk theCaseOf(String member, String clerk) {
        Desk desk = chromium.desk(clerk).open("/rewards/trips.xhtml?rows=100");
        desk.page()
                .locator("tr", new Page.LocatorOptions().setHasText(member))
                .locator("a")
                .first()
                .click();
        desk.page().waitForURL("**/rewards/trip.xhtml?*");
        return desk;
    }
}
