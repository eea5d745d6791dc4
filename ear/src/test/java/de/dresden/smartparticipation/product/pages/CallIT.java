package de.dresden.smartparticipation.product.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.options.FilePayload;
import de.dresden.smartparticipation.product.api.Api;
import de.dresden.smartparticipation.projects.call.CallPhase;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A call from its draft to its public page, and a change of its terms that waits for a second person. */
class CallIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Berlin"));
    private static final int WIDE = 1_360;
    private static final String PDF = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
            + "2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF";

    @AutoClose
    private static Chromium chromium;

    private static String base;
    private static Api everybody;

    @BeforeAll
    static void open() {
        chromium = Chromium.open();
        base = chromium.product().url();
        everybody = new Api(base + "/api/v1", null);
    }

    @Test
    void aCallIsReleasedByAnotherPersonAndItsTermsChangeOnlyWhenReleasedAgain() {
        Desk author = chromium.desk("e.sommer");
        String page = CallWalk.begun(
                        author, "Essbarer Stadtteil 2099", "<b>Beete</b> für alle.", "Hochbeete vor der Haustür.")
                .days(CallPhase.INTAKE, TODAY, TODAY.plusDays(20))
                .days(CallPhase.DECISION, TODAY.plusDays(21), TODAY.plusDays(40))
                .daysDone()
                .money("2.500,50", "80", "50000")
                .termsDone()
                .proposed();
        author.picture("97-call");
        assertThat(author.at("form:approve").count())
                .as("who proposed cannot release")
                .isZero();
        String reference = page.replaceFirst(".*ref=", "");
        assertThat(everybody.get("/public/projects/calls/" + reference).status())
                .as("a draft is nobody's business")
                .isEqualTo(404);
        Desk second = chromium.desk("b.krueger");
        CallWalk.released(second, page);
        JsonNode published = call(reference);
        assertThat(published.path("terms").path("highestCents").asLong()).isEqualTo(250_050);
        assertThat(published.path("terms").path("shareBasisPoints").asInt()).isEqualTo(8_000);
        assertThat(published.path("running").toString()).isEqualTo("[\"INTAKE\"]");

        author.open("/projects/callTerms.xhtml?ref=" + reference)
                .fill("form:proof", "9")
                .press("form:save")
                .press("form:propose")
                .told("wartet auf die Freigabe");
        assertThat(proofMonths(reference)).as("what was released holds").isEqualTo(6);
        second.open(page).picture("98-change");
        assertThat(second.main().innerText())
                .contains("innerhalb von 6 Monaten")
                .contains("9");
        second.press("form:approve").told("gelten jetzt");
        assertThat(proofMonths(reference)).isEqualTo(9);

        author.open("/projects/callDays.xhtml?ref=" + reference);
        CallWalk.days(author, 0, TODAY, TODAY.plusDays(10));
        author.fill("form:reason", "Kürzer").press("form:save");
        assertThat(author.page().locator("body").innerText()).contains("kann nur verlängert werden");
        guideline(author.open(page), reference);
    }

    private static void guideline(Desk author, String reference) {
        author.at("guideline:file")
                .setInputFiles(
                        new FilePayload("richtlinie.pdf", "application/pdf", PDF.getBytes(StandardCharsets.US_ASCII)));
        author.press("guideline:add").told("Fassung der Richtlinie");
        Desk citizen = new Desk("citizen", chromium.anonymous(WIDE)).open("/public/call.xhtml?ref=" + reference);
        assertThat(citizen.main().innerText())
                .contains("<b>Beete</b> für alle.")
                .contains("Anträge bis");
        String file = call(reference).path("guideline").asText();
        assertThat(citizen.page().request().get(base + file).status()).isEqualTo(200);
        citizen.picture("99-public-call");
    }

    private static JsonNode call(String reference) {
        return everybody.get("/public/projects/calls/" + reference).json();
    }

    private static int proofMonths(String reference) {
        return call(reference).path("terms").path("money").path("proofMonths").asInt();
    }
}
