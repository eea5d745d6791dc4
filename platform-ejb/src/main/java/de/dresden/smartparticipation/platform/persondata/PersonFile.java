package de.dresden.smartparticipation.platform.persondata;

import de.dresden.smartparticipation.platform.retention.PersonalRecord;
import de.dresden.smartparticipation.platform.tables.TableColumn;
import de.dresden.smartparticipation.platform.tables.TableFormat;
import de.dresden.smartparticipation.platform.tables.TableLayout;
import de.dresden.smartparticipation.platform.tables.TableWriter;
import de.dresden.smartparticipation.platform.text.Texts;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonWriter;
import jakarta.json.stream.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes all data of a person: as a table to be read, as JSON for other programs (Art. 20 DSGVO). */
final class PersonFile {

    private static final int KIND = 24;
    private static final int REFERENCE = 18;
    private static final int FIELD = 20;
    private static final int VALUE = 60;

    private final String email;
    private final List<FoundData> found;
    private final Instant now;

    PersonFile(String email, List<FoundData> found, Instant now) {
        this.email = email;
        this.found = found;
        this.now = now;
    }

    void pdf(Locale language, OutputStream out) throws IOException {
        Texts texts = Texts.in(language);
        TableLayout layout = new TableLayout(
                texts.text("platform.person-file.title"),
                email,
                language,
                now,
                List.of(
                        TableColumn.text(texts.text("platform.person-file.kind"), KIND),
                        TableColumn.text(texts.text("platform.person-file.case"), REFERENCE),
                        TableColumn.dateTime(texts.text("platform.person-file.at")),
                        TableColumn.text(texts.text("platform.person-file.field"), FIELD),
                        TableColumn.text(texts.text("platform.person-file.value"), VALUE)));
        try (TableWriter table = TableWriter.to(out, TableFormat.PDF, layout)) {
            for (FoundData kind : found) {
                for (PersonalRecord record : kind.records()) {
                    for (Map.Entry<String, String> value : record.values().entrySet()) {
                        table.row(
                                texts.text(kind.words()),
                                record.subject().reference(),
                                record.at(),
                                field(texts, value.getKey()),
                                value.getValue());
                    }
                }
            }
            table.finish();
        }
    }

    void json(OutputStream out) {
        JsonArrayBuilder kinds = Json.createArrayBuilder();
        for (FoundData kind : found) {
            JsonArrayBuilder records = Json.createArrayBuilder();
            kind.records().forEach(record -> records.add(json(record)));
            kinds.add(Json.createObjectBuilder().add("kind", kind.name()).add("records", records));
        }
        JsonObjectBuilder all = Json.createObjectBuilder()
                .add("email", email)
                .add("asOf", now.toString())
                .add("data", kinds);
        try (JsonWriter writer = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                .createWriter(out, java.nio.charset.StandardCharsets.UTF_8)) {
            writer.writeObject(all.build());
        }
    }

    private static JsonObjectBuilder json(PersonalRecord record) {
        JsonObjectBuilder values = Json.createObjectBuilder();
        record.values().forEach(values::add);
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("case", record.subject().reference())
                .add("values", values)
                .add("keptByLaw", record.stays());
        if (record.at() != null) {
            json.add("at", record.at().toString());
        }
        return json;
    }

    private static String field(Texts texts, String name) {
        String key = "platform.personal-field." + name;
        return texts.has(key) ? texts.text(key) : name;
    }
}
