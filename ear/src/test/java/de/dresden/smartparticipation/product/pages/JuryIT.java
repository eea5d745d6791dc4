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
    void aManagerWithAConflictNeitherReadsScoresNorWritesTheRecommendation() {
        String locked = stored.text("""
                select a.reference from projects.application a join projects.call c on c.id = a.call_id
                where c.reference = ? and a.state not in ('DRAFT', 'WITHDRAWN', 'REFUSED') order by a.reference limit 1""", closed);
        sitsWithConflict("e.sommer", locked);
        Api manager = Api.of(chromium.product(), "e.sommer");
        JsonNode kept = row(manager, locked);
        assertThat(kept.path("locked").asBoolean()).isTrue();
        assertThat(kept.has("rank") || kept.has("percent") || kept.has("recommendation"))
                .isFalse();
        Api.Answer decisions = manager.get("/projects/decisions/" + closed);
        assertThat(decisions.status()).as(decisions.text()).isEqualTo(200);
        assertThat(decisions.text()).doesNotContain("juryRank", "recommendation\"", "recommendedPlace");
        assertThat(Api.of(chromium.product(), "b.krueger")
                        .get("/projects/decisions/" + closed)
                        .text())
                .as("another manager reads it")
                .contains("juryRank");
        Desk desk = chromium.desk("e.sommer").open("/projects/juryRecommend.xhtml?ref=" + closed);
        assertThat(desk.page().url()).contains("juryResult");
        assertThat(desk.main().innerText()).contains("gesperrt");
        assertThat(desk.page().locator("[id='form:save']").count()).isZero();
        desk.close();
    }

    /** A seat and a conflict, as if it had come up after the round was closed. */
    private static void sitsWithConflict(String login, String application) {
        stored.text("""
                insert into projects.jury_member (id, round_id, account_id, kind, chair, first_day, appointed_by, appointed_at, answer,
                    answered_at, undertaking, version)
                select nextval('projects.jury_member_id'), r.id, p.id, 'MEMBER', false, current_date, p.id, r.closed_at, 'ACCEPTED',
                    r.closed_at, 1, 1 from projects.jury_round r join projects.call c on c.id = r.call_id, platform.account p
                where c.reference = ? and p.login = ? returning id::text""", closed, login);
        stored.text("""
                insert into projects.jury_declaration (id, round_id, member_id, application_id, conflict, ground, reason, raised_by, said_by,
                    said_at)
                select nextval('projects.jury_declaration_id'), m.round_id, m.id, a.id, true, 'EMPLOYED', 'Vorstand', 'MEMBER', p.id,
                    m.appointed_at from projects.jury_member m join platform.account p on p.id = m.account_id, projects.application a
                where p.login = ? and a.reference = ? returning id::text""", login, application);
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
