package de.dresden.smartparticipation.product.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.dresden.smartparticipation.product.api.Api;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A member with a conflict of interest reads scores by no address, no file and no call; and nobody reads others' scores while a round is open. */
class JuryIT {

    @AutoClose
    private static Chromium chromium;

    private static Stored stored;
    private static String closed;
    private static String open;

    @BeforeAll
    static void open() {
        chromium = Chromium.open();
        stored = new Stored(chromium.product());
        closed = JuryVisits.call(stored, "CLOSED");
        open = JuryVisits.call(stored, "OPEN");
    }

    @Test
    void aMemberWithAConflictReadsNoScoresByAnyAddressOrCall() throws IOException {
        String locked = stored.text("""
                select a.reference from projects.jury_declaration d join projects.application a on a.id = d.application_id
                join projects.jury_member m on m.id = d.member_id join platform.v_person p on p.id = m.account_id
                join projects.jury_round r on r.id = d.round_id
                where r.state = 'CLOSED' and d.conflict and d.ended_at is null and p.login = 'q.petzold'""");
        JsonNode whole = row(Api.of(chromium.product(), "b.krueger"), locked);
        String exact = whole.path("exact").asText();
        String percent = whole.path("percent").asText();
        assertThat(whole.path("rank").asInt()).as("the manager reads it").isPositive();

        Api member = Api.of(chromium.product(), "q.petzold");
        JsonNode kept = row(member, locked);
        assertThat(kept.path("locked").asBoolean()).isTrue();
        assertThat(kept.has("rank") || kept.has("percent") || kept.has("exact") || kept.has("recommendation"))
                .isFalse();
        assertThat(kept.path("marks").size()).isZero();
        JsonNode own = member.get(path(closed) + "/own/" + locked).json();
        assertThat(own.path("points").size()).isZero();
        assertThat(member.get(path(closed)).status()).as("the manager's view").isEqualTo(403);

        Desk desk = chromium.desk("q.petzold").open("/jury/result.xhtml?ref=" + closed);
        desk.picture("98-jury-kept");
        assertThat(desk.main().innerText()).contains("gesperrt").doesNotContain(exact);
        for (String file : new String[] {"exports:csv"}) {
            assertThat(Files.readString(desk.download(file))).contains(locked).doesNotContain(exact, percent);
        }
        assertThat(text(desk.download("files:minutes"))).contains(locked).doesNotContain("verlässt es den Raum");
        desk.open("/jury/application.xhtml?ref=" + closed + "&application=" + locked);
        assertThat(desk.main().innerText()).contains("gesperrt").doesNotContain("Punkte");
        for (String page : new String[] {
            "/projects/juryResult.xhtml?ref=" + closed,
            "/projects/jury.xhtml?ref=" + closed,
            "/projects/juryRecommend.xhtml?ref=" + closed,
            "/projects/application.xhtml?ref=" + locked,
            "/audit/list.xhtml"
        }) {
            assertThat(desk.status(page)).as(page).isEqualTo(403);
        }
    }

    @Test
    void nobodyReadsWhatOthersScoredWhileTheRoundIsOpen() {
        for (String login : new String[] {"b.krueger", "r.winkler", "q.petzold", "s.reuter"}) {
            assertThat(Api.of(chromium.product(), login)
                            .get(path(open) + "/result")
                            .status())
                    .as(login)
                    .isEqualTo(422);
        }
        assertThat(Api.of(chromium.product(), "r.franke")
                        .get(path(open) + "/result")
                        .status())
                .as("a manager of another department")
                .isEqualTo(404);
        assertThat(Api.of(chromium.product(), "b.krueger").get(path(open)).text())
                .doesNotContain("points", "percent");
        for (String page : new String[] {"juryResult", "juryRecommend"}) {
            Desk desk = chromium.desk("b.krueger").open("/projects/" + page + ".xhtml?ref=" + open);
            assertThat(desk.main().innerText()).as(page).contains("Noch kein Ergebnis");
        }
    }

    @Test
    void aMemberDeclaresScoresAndKeepsADraftWithoutPressingAnything() {
        String application = JuryVisits.application(stored, "q.petzold", "d.id is null");
        Desk member =
                chromium.desk("q.petzold").open("/jury/application.xhtml?ref=" + open + "&application=" + application);
        assertThat(member.main().innerText()).as("before the declaration").doesNotContain("Punkte");
        member.choose("declare:conflict", "Ich bin nicht befangen.").press("declare:send");
        member.page().locator("input[type=number]").first().fill("4");
        member.page().getByText("Gespeichert:").waitFor();
        assertThat(stored.number("""
                select count(*) from projects.jury_score k join projects.jury_sheet s on s.id = k.sheet_id
                join projects.application a on a.id = s.application_id join projects.jury_member m on m.id = s.member_id
                join platform.v_person p on p.id = m.account_id
                where p.login = 'q.petzold' and s.state = 'DRAFT' and k.points = 4 and a.reference = '""" + application + "'")).isEqualTo(1);
        for (int number = 1; number < 4; number++) {
            member.page().locator("input[type=number]").nth(number).fill("3");
        }
        member.press("scores:finish").told("endgültig bewertet");
        assertThat(chromium.complaints()).isEmpty();
    }

    private static JsonNode row(Api api, String reference) {
        for (JsonNode row : api.get(path(closed) + "/result").json()) {
            if (row.path("reference").asText().equals(reference)) {
                return row;
            }
        }
        throw new AssertionError("no row " + reference);
    }

    private static String path(String call) {
        return "/projects/calls/" + call + "/jury";
    }

    private static String text(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
