package de.dresden.smartparticipation.participation.opendata;

import de.dresden.smartparticipation.participation.consultation.ConsultationHead;
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
import java.util.List;
import java.util.Locale;

/**
 * Writes the files, row by row as the database hands them out. Nobody is named: no sender, no clerk. A text that is not checked,
 * waits, or is left out is empty; the row stays, so that the figures are right.
 */
@Dependent
class OpenDataFiles {

    private static final String ROWS =
            """
            select c.reference, c.received_at, c.longitude, c.latitude, c.area_key, a.name as area, topic.name as topic,
                t.hash = %2$s and t.verdict in ('CLEAN', 'RELEASED') as readable,
                %3$s as title, %4$s as text, r.published_assessment, d.name as department, r.published_at
            from participation.contribution c
            left join participation.open_data_text t on t.contribution_id = c.id
            left join participation.topic topic on topic.id = c.topic_id
            left join platform.area a on a.key = c.area_key
            left join participation.response r on r.id = c.response_id and c.state = 'PUBLISHED'
            left join platform.v_department d on d.id = r.department_id
            where %1$s order by c.id""".formatted(OpenDataTable.SHOWN, OpenDataTable.HASH, OpenDataTable.TITLE, OpenDataTable.TEXT);

    private static final int NARROW = 16;
    private static final int WIDE = 60;

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    OpenDataFiles() {}

    OpenDataFiles(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    void csv(ConsultationHead consultation, OutputStream out) throws IOException {
        TableLayout layout = new TableLayout(
                consultation.title(),
                "",
                Locale.GERMAN,
                clock.instant(),
                List.of(
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
        try (TableWriter table = TableWriter.to(out, TableFormat.CSV, layout)) {
            sql.each(ROWS, row -> append(table, row), consultation.id());
            table.finish();
        }
    }

    private static void append(TableWriter table, Row row) throws SQLException {
        try {
            boolean readable = row.flag("readable");
            table.row(
                    row.text("reference"),
                    row.instant("received_at").atZone(Clocks.BERLIN).toLocalDate(),
                    readable ? row.text("title") : null,
                    readable ? row.text("text") : null,
                    row.text("topic"),
                    row.text("area_key"),
                    row.text("area"),
                    row.text("longitude"),
                    row.text("latitude"),
                    assessment(row),
                    row.text("department"),
                    row.instant("published_at") == null
                            ? null
                            : row.instant("published_at").atZone(Clocks.BERLIN).toLocalDate());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void geoJson(ConsultationHead consultation, OutputStream out) {
        try (JsonGenerator json = Json.createGenerator(out)) {
            json.writeStartObject()
                    .write("type", "FeatureCollection")
                    .write("name", consultation.reference())
                    .writeStartArray("features");
            sql.each(ROWS, row -> feature(json, row), consultation.id());
            json.writeEnd().writeEnd();
        }
    }

    private static void feature(JsonGenerator json, Row row) throws SQLException {
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
