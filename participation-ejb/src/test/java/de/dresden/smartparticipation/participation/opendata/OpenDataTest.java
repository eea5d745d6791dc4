package de.dresden.smartparticipation.participation.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.participation.consultation.ConsultationHead;
import de.dresden.smartparticipation.participation.consultation.ConsultationState;
import de.dresden.smartparticipation.participation.consultation.PhaseKind;
import de.dresden.smartparticipation.participation.idea.IdeaAnswers;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.testing.TestDatabase;
import de.dresden.smartparticipation.platform.testing.TestPeople;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OpenDataTest {

    private static final Instant NOW = Instant.parse("2026-11-16T08:00:00Z");

    private final DataSource database = TestDatabase.fresh("participation");
    private final Sql sql = Sql.on(database);
    private final OpenDataTable table = new OpenDataTable(sql);
    private final OpenDataFiles files = new OpenDataFiles(sql, Clock.fixed(NOW, ZoneOffset.UTC), new IdeaAnswers(sql));
    private ConsultationHead head;

    @BeforeEach
    void begin() {
        TestPeople.in(database).department(7, "A66").staff(1, "jana");
        sql.update("""
                insert into participation.consultation (id, reference, title, summary, description, kind, state, whole_city,
                    department_id, created_at, created_by, version)
                values (50, 'BV-2026-001', 'MOBIdialog', 'Worum es geht', '', 'IDEAS', 'PUBLISHED', true, 7, ?, 1, 1)""", NOW);
        head = new ConsultationHead(
                50, "BV-2026-001", "MOBIdialog", "", ConsultationState.PUBLISHED, 7, PhaseKind.PARTICIPATION);
        contribution(1, "ACCEPTED", "Radweg", "Bitte breiter", 13.7);
        contribution(2, "ACCEPTED", "Lärm", "Ich wohne Louisenstraße 12", null);
        contribution(3, "RECEIVED", "Noch nicht geprüft", "Geheim", null);
    }

    @Test
    void nothingIsReadableBeforeItIsChecked() throws IOException {
        assertThat(table.state(head, true).unchecked()).isEqualTo(2);
        assertThat(csv()).contains("BE-2026-00001").doesNotContain("Radweg").doesNotContain("BE-2026-00003");
    }

    @Test
    void whatIsCleanPassesAndAFindWaitsForSomebody() throws IOException {
        check();
        OpenDataState state = table.state(head, true);
        assertThat(state.waiting()).isOne();
        assertThat(state.finds()).singleElement().satisfies(found -> {
            assertThat(found.contribution()).isEqualTo("BE-2026-00002");
            assertThat(found.passages()).containsExactly("Louisenstraße 12");
        });
        assertThat(state.releasable()).isFalse();
        assertThat(csv()).contains("Bitte breiter").doesNotContain("Louisenstraße");
        table.decide(50, "BE-2026-00002", OpenDataVerdict.OMITTED, 1);
        assertThat(table.state(head, true).releasable()).isTrue();
        assertThat(csv()).doesNotContain("Louisenstraße");
        table.decide(50, "BE-2026-00002", OpenDataVerdict.RELEASED, 1);
        assertThat(csv()).contains("Louisenstraße 12");
    }

    @Test
    void aTextThatIsChangedHasToBeCheckedAnew() throws IOException {
        check();
        sql.update("update participation.contribution set shown_text = 'Anruf unter 0351 4881234' where id = 1");
        assertThat(table.state(head, true).unchecked()).isOne();
        assertThat(csv()).doesNotContain("0351");
    }

    @Test
    void noSenderIsInAnyFile() throws IOException {
        check();
        assertThat(csv() + geoJson()).doesNotContain("Erika").doesNotContain("example.org");
    }

    @Test
    void aFormulaInATextIsHarmlessInTheTable() throws IOException {
        contribution(4, "ACCEPTED", "=HYPERLINK(\"http://x\")", "+1", null);
        check();
        assertThat(csv()).contains("'=HYPERLINK").doesNotContain(";=HYPERLINK").doesNotContain(",=HYPERLINK");
    }

    @Test
    void theGeoJsonHasAFeatureForEach() {
        check();
        JsonArray features =
                Json.createReader(new StringReader(geoJson())).readObject().getJsonArray("features");
        assertThat(features).hasSize(2);
        assertThat(features.getJsonObject(0).getJsonObject("geometry").getJsonArray("coordinates"))
                .hasSize(2);
        assertThat(features.getJsonObject(1).isNull("geometry")).isTrue();
        assertThat(features.getJsonObject(0).getJsonObject("properties").getString("titel"))
                .isEqualTo("Radweg");
    }

    @Test
    void publicOwnFieldsAreWrittenAndWhatWasWrittenFreelyIsCheckedWithTheText() throws IOException {
        field(1, "TEXT", "Wo genau?", false);
        field(2, "YES_NO", "Schon gemeldet?", false);
        field(3, "TEXT", "Telefon", true);
        sql.update("insert into participation.idea_answer (contribution_id, field_id, value) values"
                + " (1, 1, 'Anruf unter 0351 1234567'), (1, 2, 'true'), (1, 3, 'nur intern')");
        check();
        assertThat(csv()).contains("Wo genau?", "Schon gemeldet?", ";ja").doesNotContain("0351", "intern", "Telefon");
        assertThat(table.state(head, true).finds())
                .anySatisfy(find -> assertThat(find.text()).contains("0351 1234567"));
        table.decide(50, "BE-2026-00001", OpenDataVerdict.RELEASED, 1);
        assertThat(csv()).contains("Anruf unter 0351 1234567").doesNotContain("intern");
        assertThat(geoJson()).contains("\"Schon gemeldet?\":\"ja\"").doesNotContain("intern");
    }

    @Test
    void theTagChangesWithTheDataAndIsThereOnlyAfterTheRelease() {
        check();
        assertThat(table.stamp(50)).isEmpty();
        assertThat(table.release(50, 1, NOW)).isTrue();
        assertThat(table.release(50, 1, NOW)).isFalse();
        String before = table.stamp(50).orElseThrow();
        assertThat(table.stamp(50)).contains(before);
        sql.update("update participation.contribution set version = version + 1 where id = 1");
        String after = table.stamp(50).orElseThrow();
        assertThat(after).isNotEqualTo(before);
        table.decide(50, "BE-2026-00002", OpenDataVerdict.OMITTED, 1);
        assertThat(table.stamp(50).orElseThrow()).isNotEqualTo(after);
        assertThat(table.withdraw(50)).isTrue();
        assertThat(table.stamp(50)).isEmpty();
    }

    @Test
    void theDescriptionHasWhatTheCatalogueAsksFor() {
        CatalogueEntry.Details details = new CatalogueEntry.Details(
                "<p>Worum es geht</p>", "Amt 66", "a66@example.org", List.of("Radverkehr"), "dresden", NOW);
        JsonObject json =
                new CatalogueEntry(head, details, "https://b.example/p", "https://b.example/open-data").json();
        assertThat(json.keySet())
                .contains(
                        "dct:title",
                        "dct:description",
                        "dct:publisher",
                        "dcat:theme",
                        "dcat:contactPoint",
                        "dcatde:contributorID",
                        "dcatde:politicalGeocodingURI",
                        "dcatap:availability",
                        "dcat:distribution");
        assertThat(json.getJsonArray("dcat:distribution").getJsonObject(1).keySet())
                .contains("dcat:accessURL", "dct:license", "dcatde:licenseAttributionByText", "dct:format");
    }

    private void check() {
        for (OpenDataTable.Unchecked one : table.unchecked(50, 100)) {
            table.checked(
                    List.of(one.id()),
                    List.of(one.hash()),
                    List.of(String.join(
                            "\u001f",
                            de.dresden.smartparticipation.participation.contribution.PersonalPassages.in(
                                    one.title() + "\n" + one.text()))));
        }
    }

    private String csv() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        files.csv(head, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private String geoJson() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        files.geoJson(head, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private void field(int number, String kind, String label, boolean internal) {
        sql.update(
                "insert into participation.module (id, consultation_id, kind, title, intro, phase, position, version)"
                        + " values (60, 50, 'IDEAS', 'Ideen', '', 'PARTICIPATION', 1, 1) on conflict do nothing");
        sql.update(
                "insert into participation.idea_field (id, module_id, kind, label, hint, required, internal, options, retired,"
                        + " position, version) values (?, 60, ?, ?, '', false, ?, '', false, ?, 1)",
                number,
                kind,
                label,
                internal,
                number);
    }

    private void contribution(int number, String state, String title, String text, Double longitude) {
        sql.update(
                """
                insert into participation.contribution (id, consultation_id, reference, number, title, text, sender_name,
                    sender_email, channel, received_at, entered_at, longitude, latitude, state, version)
                values (?, 50, ?, ?, ?, ?, 'Erika Muster', 'erika@example.org', 'ONLINE', ?, ?, ?::double precision,
                    ?::double precision, ?, 1)""",
                number,
                "BE-2026-0000" + number,
                "N" + number,
                title,
                text,
                NOW,
                NOW,
                longitude,
                longitude == null ? null : 51.05,
                state);
    }
}
