package de.dresden.smartparticipation.product.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import de.dresden.smartparticipation.product.RunningProduct;
import de.dresden.smartparticipation.product.api.Api.Answer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApiIT {

    private static final String PROBLEM = "application/problem+json";
    private static final String DEPARTMENT = "ASM";
    private static final Map<String, String> ADOPTED =
            Map.of("assessment", "ADOPT", "text", "Vielen Dank. Der Vorschlag wird umgesetzt.");

    /** Contributions that wait for an answer of one department; every test takes its own. */
    private static final Deque<String> UNANSWERED = new ArrayDeque<>();

    private static RunningProduct product;
    private static Api manager;
    private static Api author;
    private static Api colleague;
    private static Api stranger;
    private static Api nobody;

    /** A consultation of the manager that takes contributions. */
    private static String open;

    @BeforeAll
    static void start() {
        product = RunningProduct.shared();
        manager = Api.of(product, "j.weber");
        author = Api.of(product, "a.fischer");
        colleague = Api.of(product, "p.lorenz");
        stranger = Api.of(product, "y.demir");
        nobody = new Api(product.url() + "/api/v1", null);
        for (JsonNode one : author.get("/consultations").json().path("items")) {
            String path = "/consultations/" + one.path("reference").asText() + "/contributions";
            author.get(path + "?state=DISTRIBUTED&size=100")
                    .json()
                    .path("items")
                    .forEach(row -> {
                        if (row.path("department").asText().equals(DEPARTMENT)) {
                            UNANSWERED.add(path + "/" + row.path("number").asText());
                        }
                    });
        }
        for (JsonNode one : manager.get("/consultations?state=PUBLISHED").json().path("items")) {
            String reference = one.path("reference").asText();
            Answer tried = manager.post(
                    "/consultations/" + reference + "/contributions", Map.of("title", "Bank", "text", "Eine Bank"));
            if (tried.status() == 201) {
                open = reference;
            }
        }
    }

    @Test
    void withoutATokenNobodyGetsAnything() {
        Answer answer = nobody.get("/consultations");
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.type()).startsWith(PROBLEM);
        assertThat(new Api(nobody.base(), "sp_invented").get("/consultations").status())
                .isEqualTo(401);
    }

    @Test
    void aPageOfConsultationsSaysHowManyThereAre() {
        Answer answer = manager.get("/consultations?page=0&size=2");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("size").asInt()).isEqualTo(2);
        assertThat(answer.json().path("page").asInt()).isZero();
        assertThat(answer.json().path("total").asInt()).isGreaterThanOrEqualTo(3);
        assertThat(answer.json().path("items")).hasSize(2);
    }

    @Test
    void aConsultationNamesItsTopics() {
        assertThat(manager.get("/consultations/" + open).json().path("topics")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/consultations/BV-1999-999",
                "/consultations/BV-1999-999/contributions",
                "/consultations/BV-1999-999/assessment-table.csv",
                "/jobs/999999999"
            })
    void whatIsNotThereIsNotFound(String path) {
        Answer answer = manager.get(path);
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.type()).startsWith(PROBLEM);
    }

    @Test
    void aMistypedFilterIsRefusedAndNotOverlooked() {
        Answer answer = manager.get("/consultations/" + open + "/contributions?stat=RECEIVED");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.type()).startsWith(PROBLEM);
        assertThat(manager.get("/consultations/" + open + "/contributions?state=INVENTED")
                        .status())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"title\":", "{\"channel\": \"PIGEON\"}", "{\"invented\": 1}", "[]", ""})
    void whatIsNoFittingJsonIsAProblemThatNamesNoClass(String body) {
        Answer answer = manager.postText("/consultations/" + open + "/contributions", body);
        assertThat(answer.status()).isIn(400, 422);
        assertThat(answer.type()).startsWith(PROBLEM);
        assertThat(answer.text()).doesNotContain("de.dresden", "com.fasterxml");
    }

    @Test
    void severalValuesOfAFilterAreAdded() {
        String path = "/consultations/" + open + "/contributions?";
        int received = total(path + "state=RECEIVED");
        int accepted = total(path + "state=ACCEPTED");
        assertThat(total(path + "state=RECEIVED&state=ACCEPTED")).isEqualTo(received + accepted);
    }

    @Test
    void whatCameOnPaperIsEnteredAndFound() {
        Answer entered = manager.post(
                "/consultations/" + open + "/contributions",
                Map.of("title", "Trinkbrunnen am Markt", "text", "Bitte ein Brunnen.", "channel", "LETTER"));
        assertThat(entered.status()).as(entered.toString()).isEqualTo(201);
        assertThat(entered.location()).contains("/contributions/");
        String number = entered.json().path("number").asText();
        Answer found = manager.get("/consultations/" + open + "/contributions/" + number);
        assertThat(found.json().path("text").asText()).isEqualTo("Bitte ein Brunnen.");
        assertThat(found.json().path("state").asText()).isEqualTo("RECEIVED");
        assertThat(total("/consultations/" + open + "/contributions?q=Trinkbrunnen"))
                .isPositive();
    }

    @Test
    void whatIsIncompleteIsRefusedWithASentence() {
        Answer answer = manager.post("/consultations/" + open + "/contributions", Map.of("channel", "PAPER"));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(422);
        assertThat(answer.type()).startsWith(PROBLEM);
        assertThat(answer.json().path("detail").asText()).isNotBlank();
    }

    @Test
    void whoMayNotEnterAnythingIsTurnedAway() {
        Answer answer = stranger.post("/consultations/" + open + "/contributions", Map.of("title", "x", "text", "y"));
        assertThat(answer.status()).as(answer.toString()).isIn(403, 404);
        assertThat(answer.type()).startsWith(PROBLEM);
        assertThat(author.post("/consultations/" + open + "/contributions", Map.of("title", "x", "text", "y"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void aTrialTakesNothingOverAndASecondImportChangesNothing() {
        byte[] table = "Nummer;Titel;Text\nAPI-1;Laterne;Dunkel hier\nAPI-2;Bordstein;\nAPI-1;Laterne;Noch einmal\n;;\n"
                .getBytes(StandardCharsets.UTF_8);
        String path = "/consultations/" + open + "/imports";
        int before = total("/consultations/" + open + "/contributions");

        JsonNode trial = job(manager.upload(path + "?dryRun=true", "laternen.csv", table));
        assertThat(trial.path("state").asText()).as(trial.toString()).isEqualTo("DONE");
        assertThat(total("/consultations/" + open + "/contributions")).isEqualTo(before);

        JsonNode real = job(manager.upload(path, "laternen.csv", table));
        assertThat(real.path("imported").asInt()).as(real.toString()).isEqualTo(2);
        assertThat(total("/consultations/" + open + "/contributions")).isEqualTo(before + 2);

        JsonNode again = job(manager.upload(path, "laternen.csv", table));
        assertThat(again.path("imported").asInt()).as(again.toString()).isZero();
        assertThat(total("/consultations/" + open + "/contributions")).isEqualTo(before + 2);
    }

    @Test
    void aJobIsShownToWhoStartedItOnly() {
        Answer started = manager.upload(
                "/consultations/" + open + "/imports?dryRun=true",
                "x.csv",
                "Nummer;Titel\nJ-1;Titel\n".getBytes(StandardCharsets.UTF_8));
        assertThat(started.status()).as(started.toString()).isEqualTo(202);
        String id = started.json().path("id").asText();
        assertThat(manager.get("/jobs/" + id).status()).isEqualTo(200);
        assertThat(author.get("/jobs/" + id).status()).isEqualTo(404);
    }

    @Test
    void whoProposedMayNotApproveNeitherHereNorInTheDatabase() throws SQLException {
        String response = UNANSWERED.pop() + "/response";
        Answer proposed = author.put(response, ADOPTED);
        assertThat(proposed.status()).as(proposed.toString()).isEqualTo(200);
        assertThat(proposed.json().path("state").asText()).isEqualTo("PROPOSED");

        Answer own = author.post(response + "/approval", Map.of());
        assertThat(own.status()).as(own.toString()).isEqualTo(422);
        assertThat(own.type()).startsWith(PROBLEM);
        assertThat(own.code()).startsWith("platform.approval.");

        assertThatThrownBy(() -> approveBySql(proposedByAuthor()))
                .isInstanceOf(SQLException.class)
                .satisfies(refused ->
                        assertThat(((SQLException) refused).getSQLState()).isEqualTo("23514"));

        Answer approved = colleague.post(response + "/approval", Map.of());
        assertThat(approved.status()).as(approved.toString()).isEqualTo(200);
        assertThat(approved.json().path("state").asText()).isEqualTo("APPROVED");
    }

    @Test
    void whatIsReturnedNeedsARemark() {
        String response = UNANSWERED.pop() + "/response";
        assertThat(author.put(response, ADOPTED).status()).isEqualTo(200);
        assertThat(colleague.post(response + "/return", Map.of()).status()).isEqualTo(422);
        Answer returned = colleague.post(response + "/return", Map.of("remark", "Bitte den Zeitraum nennen."));
        assertThat(returned.status()).as(returned.toString()).isEqualTo(200);
        assertThat(returned.json().path("state").asText()).isEqualTo("RETURNED");
        assertThat(colleague.post(response + "/approval", Map.of()).status()).isIn(409, 422);
    }

    @Test
    void whoReadAnOlderVersionDoesNotWriteOverTheNewerOne() {
        String response = UNANSWERED.pop() + "/response";
        long seen = author.put(response, ADOPTED).json().path("version").asLong();
        assertThat(colleague
                        .post(response + "/return", Map.of("remark", "Kürzer."))
                        .status())
                .isEqualTo(200);
        Answer late = author.put(
                response, Map.of("assessment", "ADOPT", "text", "Eine andere Antwort.", "version", seen - 1));
        assertThat(late.status()).as(late.toString()).isEqualTo(409);
        assertThat(late.type()).startsWith(PROBLEM);
    }

    @Test
    void anotherDepartmentDoesNotAnswer() {
        String response = UNANSWERED.peek() + "/response";
        assertThat(Api.of(product, "b.schuster").put(response, ADOPTED).status())
                .isIn(403, 404);
        assertThat(manager.put(response, ADOPTED).status()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "csv", "pdf"})
    void theAssessmentTableIsHandedOut(String format) {
        Answer table = manager.get("/consultations/" + open + "/assessment-table." + format);
        assertThat(table.status()).as(table.toString()).isEqualTo(200);
        String start = new String(table.body(), 0, 4, StandardCharsets.ISO_8859_1);
        assertThat(start)
                .isEqualTo(Map.of("xlsx", "PK\u0003\u0004", "pdf", "%PDF").getOrDefault(format, start));
    }

    @Test
    void aFormulaLeavesTheProductAsText() {
        manager.post(
                "/consultations/" + open + "/contributions",
                Map.of("title", "=HYPERLINK(\"http://example.org\")", "text", "+49 351 0"));
        String table =
                manager.get("/consultations/" + open + "/assessment-table.csv").text();
        assertThat(table).contains("HYPERLINK");
        assertThat(table.replace("\"\"", "")).doesNotContainPattern("(^|[;,\n\"])[=]HYPERLINK");
    }

    @Test
    void theApiDescribesItself() {
        assertThat(manager.get("/openapi.json").json().path("paths").has("/jobs/{id}"))
                .isTrue();
        assertThat(nobody.get("/openapi.json").json())
                .as("whoever writes a program has no token yet")
                .isEqualTo(manager.get("/openapi.json").json());
    }

    private static int total(String path) {
        Answer answer = manager.get(path);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer.json().path("total").asInt();
    }

    /** The job when it is over. */
    private static JsonNode job(Answer started) {
        assertThat(started.status()).as(started.toString()).isEqualTo(202);
        String path = "/jobs/" + started.json().path("id").asText();
        Instant end = Instant.now().plus(Duration.ofMinutes(3));
        JsonNode job = started.json();
        while (!job.path("state").asText().matches("DONE|FAILED")) {
            assertThat(Instant.now()).as(job.toString()).isBefore(end);
            pause();
            job = manager.get(path).json();
        }
        return job;
    }

    private static long proposedByAuthor() throws SQLException {
        try (Connection database = product.database();
                PreparedStatement query = database.prepareStatement("""
                        select r.id from participation.response r join platform.v_person p on p.id = r.proposed_by
                        where p.login = 'a.fischer' and r.approval_state = 'PROPOSED' order by r.proposed_at desc""");
                ResultSet row = query.executeQuery()) {
            assertThat(row.next()).isTrue();
            return row.getLong(1);
        }
    }

    private static void approveBySql(long response) throws SQLException {
        try (Connection database = product.database();
                PreparedStatement update = database.prepareStatement("""
                        update participation.response set approval_state = 'APPROVED', first_approved_by = proposed_by,
                            first_approved_at = proposed_at where id = ?""")) {
            update.setLong(1, response);
            update.executeUpdate();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
