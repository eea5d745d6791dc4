package de.dresden.smartparticipation.participation.opendata;

import de.dresden.smartparticipation.participation.consultation.ConsultationHead;
import de.dresden.smartparticipation.participation.idea.FieldKind;
import de.dresden.smartparticipation.participation.idea.IdeaAnswers;
import de.dresden.smartparticipation.participation.idea.IdeaFieldView;
import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.persistence.Row;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.tables.TableColumn;
import de.dresden.smartparticipation.platform.tables.TableFormat;
import de.dresden.smartparticipation.platform.tables.TableLayout;
import de.dresden.smartparticipation.platform.tables.TableWriter;
import de.dresden.smartparticipation.platform.text.Texts;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Writes the files, row by row as the database hands them out. Nobody is named: no sender, no clerk. A text that is not checked,
 * waits, or is left out is empty, and so are the own fields in words, which are checked with it; the row stays, so that the figures
 * are right. Of the own fields the public ones are written, with the names they have on the page.
 */
@Dependent
class OpenDataFiles {

    private static final String ROWS = """
            select c.reference, c.received_at, c.longitude, c.latitude, c.area_key, a.name as area, topic.name as topic,
                t.hash = %2$s and t.verdict in ('CLEAN', 'RELEASED') as readable,
                %3$s as title, %4$s as text, r.published_assessment, d.name as department, r.published_at,
                %5$s as answers
            from participation.contribution c
            left join participation.open_data_text t on t.contribution_id = c.id
            left join participation.topic topic on topic.id = c.topic_id
            left join platform.area a on a.key = c.area_key
            left join participation.response r on r.id = c.response_id and c.state = 'PUBLISHED'
            left join platform.v_department d on d.id = r.department_id
            where %1$s order by c.id""".formatted(
            OpenDataTable.SHOWN, OpenDataTable.HASH, OpenDataTable.TITLE, OpenDataTable.TEXT, IdeaAnswers.JOINED);

    private static final int NARROW = 16;
    private static final int WIDE = 60;

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    @Inject
    private IdeaAnswers answers;

    OpenDataFiles() {}

    OpenDataFiles(Sql sql, Clock clock, IdeaAnswers answers) {
        this.sql = sql;
        this.answers = answers;
        this.clock = clock;
    }

    void csv(ConsultationHead consultation, OutputStream out) throws IOException {
        List<IdeaFieldView> fields = answers.publicFields(consultation.id());
        List<TableColumn> columns = new ArrayList<>(List.of(
                TableColumn.text("nummer", NARROW),
                TableColumn.date("eingang"),
                TableColumn.text("titel", WIDE),
                TableColumn.text("text", WIDE),
                TableColumn.text("thema", NARROW),
                TableColumn.text("stadtteil_schluessel", NARROW),
                TableColumn.text("stadtteil", NARROW),
                TableColumn.text("laenge", NARROW),
                TableColumn.text("breite", NARROW),
                TableColumn.text("bewertung", NARROW),
                TableColumn.text("amt", NARROW),
                TableColumn.date("beantwortet")));
        fields.forEach(field -> columns.add(TableColumn.text(field.label().german(), WIDE)));
        TableLayout layout = new TableLayout(consultation.title(), "", Locale.GERMAN, clock.instant(), columns);
        try (TableWriter table = TableWriter.to(out, TableFormat.CSV, layout)) {
            sql.each(ROWS, row -> append(table, fields, row), consultation.id());
            table.finish();
        }
    }

    private static void append(TableWriter table, List<IdeaFieldView> fields, Row row) throws SQLException {
        try {
            boolean readable = row.flag("readable");
            List<Object> cells = new ArrayList<>();
            cells.add(row.text("reference"));
            cells.add(row.instant("received_at").atZone(Clocks.BERLIN).toLocalDate());
            cells.add(readable ? row.text("title") : null);
            cells.add(readable ? row.text("text") : null);
            cells.add(row.text("topic"));
            cells.add(row.text("area_key"));
            cells.add(row.text("area"));
            cells.add(row.text("longitude"));
            cells.add(row.text("latitude"));
            cells.add(assessment(row));
            cells.add(row.text("department"));
            cells.add(
                    row.instant("published_at") == null
                            ? null
                            : row.instant("published_at").atZone(Clocks.BERLIN).toLocalDate());
            Map<Long, String> own = IdeaAnswers.joined(row.text("answers"));
            fields.forEach(field -> cells.add(own(field, own, readable)));
            table.row(cells);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In words; nothing where it was not answered, or was written freely and is not released. */
    private static String own(IdeaFieldView field, Map<Long, String> answers, boolean readable) {
        boolean free = field.kind() == FieldKind.TEXT || field.kind() == FieldKind.LONG_TEXT;
        String kept = answers.get(field.id());
        return kept == null || free && !readable ? null : IdeaAnswers.shown(field, kept, Locale.GERMAN);
    }

    void geoJson(ConsultationHead consultation, OutputStream out) {
        List<IdeaFieldView> fields = answers.publicFields(consultation.id());
        try (JsonGenerator json = Json.createGenerator(out)) {
            json.writeStartObject()
                    .write("type", "FeatureCollection")
                    .write("name", consultation.reference())
                    .writeStartArray("features");
            sql.each(ROWS, row -> feature(json, fields, row), consultation.id());
            json.writeEnd().writeEnd();
        }
    }

    private static void feature(JsonGenerator json, List<IdeaFieldView> fields, Row row) throws SQLException {
        json.writeStartObject().write("type", "Feature");
        if (row.decimal("longitude") == null) {
            json.writeNull("geometry");
        } else {
            json.writeStartObject("geometry")
                    .write("type", "Point")
                    .writeStartArray("coordinates")
                    .write(row.decimal("longitude"))
                    .write(row.decimal("latitude"))
                    .writeEnd()
                    .writeEnd();
        }
        boolean readable = row.flag("readable");
        json.writeStartObject("properties").write("nummer", row.text("reference"));
        property(
                json,
                "eingang",
                row.instant("received_at").atZone(Clocks.BERLIN).toLocalDate().toString());
        property(json, "titel", readable ? row.text("title") : null);
        property(json, "text", readable ? row.text("text") : null);
        property(json, "thema", row.text("topic"));
        property(json, "stadtteil", row.text("area"));
        property(json, "bewertung", assessment(row));
        property(json, "amt", row.text("department"));
        if (!fields.isEmpty()) {
            json.writeStartObject("angaben");
            Map<Long, String> own = IdeaAnswers.joined(row.text("answers"));
            fields.forEach(field -> property(json, field.label().german(), own(field, own, readable)));
            json.writeEnd();
        }
        json.writeEnd().writeEnd();
    }

    private static void property(JsonGenerator json, String name, String value) {
        if (value == null) {
            json.writeNull(name);
        } else {
            json.write(name, value);
        }
    }

    private static String assessment(Row row) throws SQLException {
        String constant = row.text("published_assessment");
        return constant == null
                ? null
                : Texts.german()
                        .text("participation.assessment."
                                + constant.toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
