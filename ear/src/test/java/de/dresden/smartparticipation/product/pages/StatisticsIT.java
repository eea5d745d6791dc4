package de.dresden.smartparticipation.product.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import de.dresden.smartparticipation.product.api.Api;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the demo's months came to, for clerks and for everybody. */
class StatisticsIT {

    private static final String TOTALS = "/api/v1/public/rewards/totals";

    @AutoClose
    private static Chromium chromium;

    @BeforeAll
    static void open() {
        chromium = Chromium.open();
    }

    @Test
    void aClerkReadsMonthsNarrowsThemAndTakesTheCellsAlong() {
        Desk clerk = chromium.desk("y.demir").open("/rewards/statistics.xhtml").picture("94-statistics");
        assertThat(clerk.main().innerText())
                .contains("Fahrrad")
                .contains("n. g.")
                .contains("Zurückgenommen sind Taler");
        assertThat(clerk.download("form:csv")).isNotEmptyFile();
        clerk.open("/rewards/statistics.xhtml?mode=BICYCLE&area=11");
        assertThat(clerk.main().innerText()).contains("Verkehrsmittel: Fahrrad");
        clerk.open("/rewards/statistics.xhtml?year=2026&area=zz");
        assertThat(clerk.main().innerText())
                .contains("„year = 2026“")
                .contains("„area = zz“")
                .doesNotContain("Fahrrad\t");
        clerk.close();
        Desk partner = chromium.desk("x.krause");
        assertThat(partner.status("/rewards/statistics.xhtml")).isEqualTo(403);
        partner.close();
    }

    @Test
    void everyCellThatIsToldHasTwentyPeople() {
        Api clerk = Api.of(chromium.product(), "y.demir");
        JsonNode sheet = clerk.get("/rewards/statistics").json();
        assertThat(sheet.path("months").size()).isPositive();
        sheet.path("months").forEach(month -> {
            JsonNode trips = month.path("trips");
            assertThat(trips.path("people").asLong()).matches(people -> people == 0 || people >= 20);
            assertThat(trips.path("shown").asBoolean()
                            || trips.path("trips").isMissingNode()
                            || trips.path("trips").isNull())
                    .isTrue();
        });
        assertThat(sheet.path("months").path(0).has("takenBack"))
                .as(
                        "none was taken back in the demo, which is told: %s",
                        sheet.path("months").path(0))
                .isTrue();
        assertThat(clerk.get("/rewards/statistics/cells.csv").text()).contains("Fahrrad");
        for (String wrong : new String[] {"from=soon", "year=2026", "area=zz"}) {
            assertThat(clerk.get("/rewards/statistics?" + wrong).status()).isEqualTo(400);
        }
        sheet.path("areas").forEach(area -> {
            for (String kind : new String[] {"earned", "spent"}) {
                JsonNode taler = area.path(kind);
                assertThat(taler.path("hiddenMonths").asInt() > 0
                                && taler.has("taler")
                                && taler.path("taler").asLong() == 0)
                        .as(area.toString())
                        .isFalse();
            }
        });
        assertThat(clerk.get("/public/rewards/offers?area=zz").code()).isEqualTo("web.api.area");
        assertThat(Api.of(chromium.product(), "x.krause")
                        .get("/rewards/statistics")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void everybodyReadsTheTotalsWithoutASessionAndCachesKeepThem() {
        Page citizen = chromium.anonymous(Chromium.PHONE);
        citizen.navigate("/public/climate.xhtml");
        assertThat(citizen.locator("main").innerText()).contains("Tonnen CO2e").contains("Umweltbundesamt");
        assertThat(citizen.context().cookies()).isEmpty();
        String tag = citizen.request().get(TOTALS).headers().get("etag");
        assertThat(tag).isNotBlank();
        APIResponse again =
                citizen.request().get(TOTALS, RequestOptions.create().setHeader("If-None-Match", tag));
        assertThat(again.status()).isEqualTo(304);
        citizen.context().close();
    }
}
