package de.dresden.smartparticipation.product.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.product.api.Api;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A project is measured, tried and published: nothing is public before a second person says so, and nothing after it was taken back. */
class EvaluationIT {

    private static final String PROJECT = "Der Schulhof als Wohnzimmer";

    @AutoClose
    private static Chromium chromium;

    @TempDir
    private Path folder;

    @BeforeAll
    static void open() {
        chromium = Chromium.open();
    }

    @Test
    void fromAnIndicatorToThePublicFactSheetAndBack() throws Exception {
        String reference =
                new Stored(chromium.product()).text("select reference from projects.project where title = ?", PROJECT);
        LocalDate today = LocalDate.now(Clocks.BERLIN);
        String open = "/public/projects/" + reference;
        Api anybody = Api.of(chromium.product(), "v.berger");
        assertThat(anybody.get(open).status()).isEqualTo(404);

        Desk clerk = chromium.desk("e.sommer");
        EvaluationWalk.indicator(
                clerk,
                reference,
                "Kinder auf dem Hof am Nachmittag",
                "Kinder",
                "10",
                today.minusDays(90),
                "50",
                today.plusDays(90));
        EvaluationWalk.measured(clerk, today.minusDays(9), "30,5", "2");
        assertThat(clerk.main().textContent()).contains("51 %", "zwischen 46 % und 56 %");
        clerk.picture("98-indicator");
        table(clerk, today);
        assertThat(clerk.main().textContent()).contains("75 %");
        assertThat(clerk.download("exports:csv")).isNotEmptyFile();

        clerk.open("/projects/factSheet.xhtml?project=" + reference);
        clerk.fill("sheet:goal", "Nach der Schule steht der Hof allen offen.");
        clerk.tick("sheet:indicators:0").tick("sheet:areas:0").tick("sheet:goals:10");
        clerk.press("sheet:save").told("Entwurf gespeichert.");
        clerk.press("form:propose").told("Zur Freigabe vorgeschlagen.");
        assertThat(clerk.at("form:approve").count())
                .as("not by who proposed it")
                .isZero();
        assertThat(anybody.get(open).status()).isEqualTo(404);

        Desk second = chromium.desk("b.krueger");
        EvaluationWalk.factSheetReleased(second, reference);
        JsonNode shown = anybody.get(open).json();
        assertThat(shown.path("indicators")
                        .path(0)
                        .path("attainmentBasisPoints")
                        .asLong())
                .isEqualTo(7_500);
        assertThat(anybody.get(open + "/fact-sheet.pdf").type()).startsWith("application/pdf");
        assertThat(chromium.desk("e.sommer").status("/public/project.xhtml?ref=" + reference))
                .isEqualTo(200);

        second.fill("withdrawal:reason", "Ein Bild fehlt noch.").press("withdrawal:withdraw");
        second.told("Der Steckbrief ist nicht mehr öffentlich.");
        assertThat(anybody.get(open).status()).isEqualTo(404);
        clerk.close();
        second.close();
    }

    /** One new, one that is there, one of a Stadtteil that is not. */
    private void table(Desk clerk, LocalDate today) throws Exception {
        Path table = folder.resolve("werte.csv");
        Files.writeString(
                table,
                "Datum;Wert;Stadtteil\n" + today.minusDays(2) + ";40;\n" + today.minusDays(9) + ";30,5;\n"
                        + today.minusDays(3) + ";5;Atlantis\n");
        String address = clerk.page().url().replaceAll("&part=.*", "");
        clerk.page().navigate(address + "&part=import");
        clerk.at("file:upload").setInputFiles(table);
        clerk.press("file:read").press("trial:take").told("Übernommen: 1. Schon da: 1. Nicht übernommen: 1.");
    }

    @Test
    void whatIsOfAnotherDepartmentIsNotThereAndWhoReadsDoesNotWrite() {
        String reference =
                new Stored(chromium.product()).text("select reference from projects.project where title = ?", PROJECT);
        for (String page : new String[] {"indicators", "experiment", "factSheet"}) {
            String address = "/projects/" + page + ".xhtml?project=" + reference;
            assertThat(chromium.desk("r.franke").status(address)).as(page).isEqualTo(404);
            Desk auditor = chromium.desk("r.winkler").open(address);
            assertThat(auditor.main().locator("button.first, input.first").count())
                    .as(page)
                    .isZero();
            auditor.close();
        }
    }
}
