package de.dresden.smartparticipation.product.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.dresden.smartparticipation.product.api.Api;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A frozen budget line refuses a commitment until the treasury has released it for the project; payments and reservations go on. */
class ProjectBudgetIT {

    private static final String LINE = "57.3.1.02.427100";

    @AutoClose
    private static Chromium chromium;

    @BeforeAll
    static void open() {
        chromium = Chromium.open();
    }

    @Test
    void aFrozenYearRefusesUntilTheTreasuryHasReleasedIt() {
        Api manager = Api.of(chromium.product(), "e.sommer");
        String year = firstYear();
        String path = "/projects/budgets/" + year + "/" + LINE;
        JsonNode before = manager.get(path).json();
        assertAddsUp(before);
        JsonNode request = before.path("releases").path(0);
        assertThat(request.path("state").asText()).isEqualTo("WAITING");
        Map<String, Object> order =
                Map.of("project", request.path("project").asText(), "cents", 800_000, "reason", "Auftrag 17");
        assertThat(manager.post(path + "/commit", order).status()).isEqualTo(422);

        Desk treasury = chromium.desk("o.engel").open("/projects/budgetLine.xhtml?line=" + LINE + "&year=" + year);
        treasury.picture("97-budget-frozen");
        treasury.fill("decide:granted", "8000").press("decide:grant").told("Die Freigabe ist erteilt.");
        assertThat(treasury.download("export:csv")).isNotEmptyFile();
        treasury.close();

        Api.Answer bound = manager.post(path + "/commit", order);
        assertThat(bound.status()).as(bound.text()).isEqualTo(200);
        assertAddsUp(bound.json());
        assertThat(bound.json().path("year").path("committedCents").asLong())
                .isEqualTo(before.path("year").path("committedCents").asLong() + 800_000);
        assertThat(manager.post(path + "/commit", order).status())
                .as("the release is used")
                .isEqualTo(422);
    }

    @Test
    void whatIsNoneOfTheirBusinessIsNotThereForOthers() {
        String year = firstYear();
        String path = "/projects/budgets/" + year;
        assertThat(Api.of(chromium.product(), "r.franke").get(path + "/" + LINE).status())
                .isEqualTo(404);
        assertThat(Api.of(chromium.product(), "r.franke").get(path).json().size())
                .isEqualTo(1);
        assertThat(Api.of(chromium.product(), "v.berger").get(path).status()).isEqualTo(403);
        assertThat(Api.of(chromium.product(), "r.winkler").get(path).json().size())
                .isEqualTo(3);
    }

    @Test
    void interestIsToldByHalfYearsAndRefusedWhereARateIsMissing() {
        Api manager = Api.of(chromium.product(), "e.sommer");
        Map<String, Object> twoDaysEach =
                Map.of("ground", "REPAYMENT", "cents", 500_000, "from", "2022-12-30", "until", "2023-01-03");
        JsonNode told = manager.post(
                        "/projects/base-rates/interest",
                        Map.of("dayCount", "ACTUAL_365", "periods", List.of(twoDaysEach)))
                .json();
        assertThat(told.path("cents").asLong())
                .as("500,000 × (412 × 2 + 662 × 2) / 3,650,000")
                .isEqualTo(294);
        assertThat(told.path("lines").size()).isEqualTo(2);
        Map<String, Object> later =
                Map.of("ground", "LATE_USE", "cents", 1, "from", "2098-01-01", "until", "2098-02-01");
        assertThat(manager.post(
                                "/projects/base-rates/interest",
                                Map.of("dayCount", "ACTUAL_365", "periods", List.of(later)))
                        .status())
                .isEqualTo(422);
        assertThat(manager.postPlain("/projects/base-rates", "2099-01-01;1,27").status())
                .isEqualTo(403);
        Api treasury = Api.of(chromium.product(), "o.engel");
        assertThat(treasury.postPlain("/projects/base-rates", "2099-01-01;1,27")
                        .json()
                        .path("taken")
                        .asInt())
                .isEqualTo(1);
        assertThat(treasury.postPlain("/projects/base-rates", "2099-01-01;1,27").status())
                .as("known already")
                .isEqualTo(422);
    }

    /** The first year of the frozen line; others of the demo go back further. */
    private static String firstYear() {
        return new Stored(chromium.product())
                .text(
                        "select min(y.year)::text from projects.budget_year y"
                                + " join projects.budget_line l on l.id = y.line_id where l.number = ?",
                        LINE);
    }

    private static void assertAddsUp(JsonNode line) {
        JsonNode year = line.path("year");
        assertThat(year.path("committedCents").asLong()
                        + year.path("reservedCents").asLong()
                        + year.path("freeCents").asLong())
                .isEqualTo(year.path("budgetCents").asLong())
                .isPositive();
    }
}
