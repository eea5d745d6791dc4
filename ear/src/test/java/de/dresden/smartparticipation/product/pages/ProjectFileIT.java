package de.dresden.smartparticipation.product.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.dresden.smartparticipation.product.api.Api;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A project is opened by the administration, gets a task, a red light and a report, and leaves as a file; others do not know of it. */
class ProjectFileIT {

    @AutoClose
    private static Chromium chromium;

    @BeforeAll
    static void open() {
        chromium = Chromium.open();
    }

    @Test
    void aProjectIsOpenedRunReportedAndTakenAway() {
        Desk desk = chromium.desk("e.sommer").open("/projects/projectEdit.xhtml");
        desk.fill("form:title", "Bänke für die Aussicht")
                .fill("form:summary", "Sechs Bänke aus Restholz.")
                .press("form:save")
                .told("ist eröffnet");
        String reference = new Stored(chromium.product())
                .text("select reference from projects.project where title = ?", "Bänke für die Aussicht");

        desk.fill("task:title", "Standorte abstimmen")
                .choose("task:whose", "Eva Sommer")
                .press("task:give")
                .told("Die Aufgabe ist vergeben.");
        desk.choose("light:colour", "gefährdet")
                .fill("light:lightReason", "Das Holz fehlt.")
                .press("light:setLight")
                .told("Die Ampel ist gesetzt.");
        assertThat(desk.download("dossier:zip")).isNotEmptyFile();
        assertThat(desk.download("dossier:pdf")).isNotEmptyFile();

        desk.open("/projects/reports.xhtml?project=" + reference)
                .press("begin:begin")
                .told("Der Entwurf ist begonnen.")
                .press("form:freeze")
                .told("Der Bericht ist eingefroren.");
        desk.close();

        Api manager = Api.of(chromium.product(), "e.sommer");
        JsonNode file = manager.get("/projects/files/" + reference).json();
        assertThat(file.path("light").asText()).isEqualTo("RED");
        assertThat(file.path("tasks").size()).isEqualTo(1);
        JsonNode report =
                manager.get("/projects/files/" + reference + "/reports/1").json();
        assertThat(report.path("content").path("lightReason").asText()).isEqualTo("Das Holz fehlt.");
        assertThat(report.path("content").path("text").asText())
                .contains(reference)
                .doesNotContain("{");

        assertThat(Api.of(chromium.product(), "r.franke")
                        .get("/projects/files/" + reference)
                        .status())
                .as("another department")
                .isEqualTo(404);
        assertThat(Api.of(chromium.product(), "r.winkler")
                        .get("/projects/files/" + reference)
                        .status())
                .as("an auditor")
                .isEqualTo(200);
    }

    @Test
    void whoIsToBeReachedIsToldToThoseWhoRunItAndNotToTheTeam() {
        String reference = new Stored(chromium.product())
                .text("select reference from projects.project where title = ?", "Essbarer Stadtteil Johannstadt");
        assertThat(Api.of(chromium.product(), "e.sommer")
                        .get("/projects/files/" + reference)
                        .text())
                .contains("Mara Linde");
        Api.Answer team = Api.of(chromium.product(), "g.otto").get("/projects/files/" + reference);
        assertThat(team.status()).isEqualTo(200);
        assertThat(team.text()).contains("Johannstädter Gärten e. V.").doesNotContain("Mara Linde");
    }
}
