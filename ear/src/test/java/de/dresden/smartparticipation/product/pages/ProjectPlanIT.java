package de.dresden.smartparticipation.product.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import de.dresden.smartparticipation.product.api.Api;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A plan is moved by mouse and by keyboard: what comes of it is seen first, saved, and undone; two who change the same item are told. */
class ProjectPlanIT {

    private static final int DAY = 6;

    @AutoClose
    private static Chromium chromium;

    @BeforeAll
    static void open() {
        chromium = Chromium.open();
    }

    @Test
    void aBarIsDraggedItsConsequenceIsSeenFirstAndTheMoveIsUndone() {
        String project = project();
        Api api = Api.of(chromium.product(), "e.sommer");
        JsonNode science = item(api, project, "AP 8");
        Desk desk = chromium.desk("e.sommer").open("/projects/plan.xhtml?project=" + project);
        Locator bar =
                desk.page().locator("a.item[data-item='" + science.path("id").asText() + "']");
        BoundingBox box = bar.locator(".part").boundingBox();
        desk.page().mouse().move(box.x + 10, box.y + box.height / 2);
        desk.page().mouse().down();
        desk.page().mouse().move(box.x + 10 + DAY * 10, box.y + box.height / 2);
        desk.page().mouse().up();
        assertThat(desk.main()).containsText("2 weitere Vorgänge müssen mit verschoben werden.");
        desk.picture("98-plan-consequence");
        assertThat(item(api, project, "AP 8").path("last").asText())
                .as("nothing is saved yet")
                .isEqualTo(science.path("last").asText());
        desk.press("look:accept").told("Verschoben: 3 Vorgänge.");
        LocalDate last = LocalDate.parse(science.path("last").asText());
        assertThat(item(api, project, "AP 8").path("last").asText())
                .isEqualTo(last.plusDays(10).toString());

        desk.press("back:undo").told("Zurückgenommen");
        assertThat(item(api, project, "AP 8").path("last").asText()).isEqualTo(last.toString());
        desk.close();
    }

    @Test
    void byKeyboardTheSameIsDone() {
        String project = project();
        Desk desk = chromium.desk("b.krueger").open("/projects/plan.xhtml?project=" + project);
        Locator bar = desk.page()
                .locator("a.item[data-done='false'][data-kind='PACKAGE']")
                .first();
        bar.focus();
        desk.page().keyboard().press("Shift+ArrowRight");
        desk.page().keyboard().press("ArrowLeft");
        desk.page().keyboard().press("Enter");
        assertThat(desk.page().locator("#consequence")).containsText("6 Tage später");
        desk.press("look:discard");
        assertThat(desk.page().locator("#consequence")).hasCount(0);
        assertThat(desk.download("files:pdf")).isNotEmptyFile();
        assertThat(desk.download("files:ics")).content().contains("SUMMARY:Erntefest im Viertel");
        desk.close();
    }

    @Test
    void whoComesSecondIsToldAndKeepsWhatWasTyped() {
        String project = project();
        Api other = Api.of(chromium.product(), "b.krueger");
        JsonNode map = item(other, project, "AP 5");
        Desk desk = chromium.desk("e.sommer")
                .open("/projects/planItem.xhtml?project=" + project + "&item="
                        + map.path("id").asText());
        desk.fill("edit:title", "Karte und Rundweg der essbaren Orte");
        Map<String, Object> report = new HashMap<>(Map.of("progress", 85));
        String item = "/projects/plans/" + project + "/items/" + map.path("id").asText();
        assertThat(other.post(item + "/report", report).status()).isEqualTo(200);
        report.put("version", map.path("version").asLong());
        assertThat(other.post(item + "/report", report).status())
                .as("an old version")
                .isEqualTo(409);

        desk.press("edit:save").told("inzwischen geändert");
        desk.picture("98-plan-conflict");
        assertThat(desk.at("edit:title")).hasValue("Karte und Rundweg der essbaren Orte");
        desk.press("edit:save").told("Der Vorgang ist gespeichert.");
        assertThat(item(other, project, "AP 5").path("title").asText()).startsWith("Karte und Rundweg");
        desk.close();
    }

    @Test
    void aCircleIsRefusedAndAStrangerFindsNoPlan() {
        String project = project();
        Api api = Api.of(chromium.product(), "e.sommer");
        String first = item(api, project, "AP 6").path("id").asText();
        Map<String, Object> last =
                Map.of("item", item(api, project, "M 4").path("id").asLong());
        assertThat(api.post("/projects/plans/" + project + "/items/" + first + "/links", last)
                        .status())
                .isEqualTo(422);
        String foreign = new Stored(chromium.product())
                .text("select reference from projects.project where title = 'Restaurant Zur Tonne'");
        assertThat(api.get("/projects/plans/" + foreign).status()).isEqualTo(200);
        assertThat(Api.of(chromium.product(), "r.franke")
                        .get("/projects/plans/" + foreign)
                        .status())
                .isEqualTo(404);
        assertThat(Api.of(chromium.product(), "r.winkler")
                        .get("/projects/risks/" + project)
                        .json()
                        .size())
                .isGreaterThanOrEqualTo(5);
    }

    private static String project() {
        return new Stored(chromium.product())
                .text("select reference from projects.project where title like 'Essbarer Stadtteil%'");
    }

    private static JsonNode item(Api api, String project, String number) {
        for (JsonNode item : api.get("/projects/plans/" + project).json().path("items")) {
            if (item.path("number").asText().equals(number)) {
                return item;
            }
        }
        throw new AssertionError("no item " + number);
    }
}
