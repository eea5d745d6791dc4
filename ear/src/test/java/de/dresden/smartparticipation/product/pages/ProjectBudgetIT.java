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

    /** A line of the demo. */
    private static final String LINE = "57.3.1.02.427100";

    private static final String OWN_LINE = "57.3.1.99.427100";

    /** Nobody else has to do with it, so that what is left of its cost is known. */
    private static final String OWN_PROJECT = """
            insert into projects.project (id, reference, title, department_id, state, light, cost_cents, created_at, version)
            select nextval('projects.project_id'), 'PR-2098-001', 'Bänke am Elbufer', d.id, 'RUNNING', 'GREEN', 2000000, now(), 1
            from platform.department d where d.code = 'SBB' returning reference""";

    @AutoClose
    private static Chromium chromium;

    @BeforeAll
    static void open() {
        chromium = Chromium.open();
    }

    @Test
    void aFrozenYearRefusesUntilTheTreasuryHasReleasedIt() {
        String year = firstYear();
        String project = new Stored(chromium.product()).text(OWN_PROJECT);
        Desk treasury = chromium.desk("o.engel");
        GrantWalk.lineOpened(
                treasury,
                OWN_LINE,
                "Sachkosten am Elbufer",
                "Stelle Bürgerbeteiligung",
                Integer.parseInt(year),
                "30000");
        Api manager = Api.of(chromium.product(), "e.sommer");
        String path = "/projects/budgets/" + year + "/" + OWN_LINE;
        booked(manager, path + "/reserve", money(project, 2_000_000, "Beschluss"));
        booked(manager, path + "/commit", money(project, 1_200_000, "Auftrag 16"));
        booked(
                Api.of(chromium.product(), "o.engel"),
                path + "/freeze",
                Map.of("ground", "BUDGET_FREEZE", "releasedBasisPoints", 2_000, "decree", "Verfügung von heute"));
        booked(manager, path + "/requests", money(project, 800_000, "Die Bretter müssen bestellt werden."));
        JsonNode before = manager.get(path).json();
        assertAddsUp(before);
        assertThat(before.path("releases").path(0).path("state").asText()).isEqualTo("WAITING");
        Map<String, Object> order = money(project, 800_000, "Auftrag 17");
        assertThat(manager.post(path + "/commit", order).code()).isEqualTo("projects.budget.frozen");

        treasury.open(GrantWalk.line(OWN_LINE, Integer.parseInt(year))).picture("97-budget-frozen");
        treasury.fill("decide:granted", "8000").press("decide:grant").told("Die Freigabe ist erteilt.");
        assertThat(treasury.download("export:csv")).isNotEmptyFile();
        treasury.close();

        Api.Answer bound = booked(manager, path + "/commit", order);
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
        assertThat(Api.of(chromium.product(), "r.winkler").get(path).json().findValuesAsText("line"))
                .contains("57.3.1.01.431800", LINE, "51.1.1.03.431800");
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

    private static Api.Answer booked(Api person, String path, Map<String, Object> what) {
        Api.Answer answer = person.post(path, what);
        assertThat(answer.status()).as(path + ": " + answer.text()).isEqualTo(200);
        return answer;
    }

    private static Map<String, Object> money(String project, long cents, String reason) {
        return Map.of("project", project, "cents", cents, "reason", reason);
    }

    /** The first year of the line; others of the demo go back further. */
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
