package de.dresden.smartparticipation.projects.report;

import de.dresden.smartparticipation.projects.project.ProjectLight;
import de.dresden.smartparticipation.projects.project.ProjectState;
import de.dresden.smartparticipation.projects.report.ReportContent.ReportedMilestone;
import de.dresden.smartparticipation.projects.report.ReportContent.ReportedRisk;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.time.LocalDate;

/** The content of a status report as JSON, in which it is kept; what is read is what was written. */
final class ReportJson {

    /** Kept: {@link Json} searches the class path for its maker at every call. */
    private static final JsonProvider JSON = JsonProvider.provider();

    private ReportJson() {}

    static String write(ReportContent content) {
        JsonArrayBuilder milestones = JSON.createArrayBuilder();
        content.milestones()
                .forEach(one -> milestones.add(day(
                        day(JSON.createObjectBuilder().add("title", one.title()), "due", one.due()),
                        "doneOn",
                        one.doneOn())));
        JsonArrayBuilder risks = JSON.createArrayBuilder();
        content.risks()
                .forEach(one -> risks.add(JSON.createObjectBuilder()
                        .add("title", one.title())
                        .add("probability", one.probability())
                        .add("effect", one.effect())
                        .add("measure", one.measure())));
        JsonObjectBuilder written = JSON.createObjectBuilder();
        if (content.grantedCents() != null) {
            // reports from before it was kept stay as they are: their hash is of this text
            written.add("grantedCents", content.grantedCents());
        }
        return written.add("reference", content.reference())
                .add("title", content.title())
                .add("department", content.department())
                .add("state", content.state().name())
                .add("light", content.light().name())
                .add("lightReason", content.lightReason())
                .add("plannedCents", content.plannedCents())
                .add("committedCents", content.committedCents())
                .add("reservedCents", content.reservedCents())
                .add("paidCents", content.paidCents())
                .add("openTasks", content.openTasks())
                .add("milestones", milestones)
                .add("risks", risks)
                .add("text", content.text())
                .build()
                .toString();
    }

    static ReportContent read(String json) {
        try (JsonReader reader = JSON.createReader(new StringReader(json))) {
            JsonObject content = reader.readObject();
            return new ReportContent(
                    content.getString("reference"),
                    content.getString("title"),
                    content.getString("department"),
                    ProjectState.valueOf(content.getString("state")),
                    ProjectLight.valueOf(content.getString("light")),
                    content.getString("lightReason"),
                    cents(content, "plannedCents"),
                    content.containsKey("grantedCents") ? cents(content, "grantedCents") : null,
                    cents(content, "committedCents"),
                    cents(content, "reservedCents"),
                    cents(content, "paidCents"),
                    cents(content, "openTasks"),
                    content.getJsonArray("milestones").getValuesAs(ReportJson::milestone),
                    content.getJsonArray("risks").getValuesAs(ReportJson::risk),
                    content.getString("text"));
        }
    }

    private static ReportedMilestone milestone(JsonValue value) {
        JsonObject one = value.asJsonObject();
        return new ReportedMilestone(one.getString("title"), day(one, "due"), day(one, "doneOn"));
    }

    private static ReportedRisk risk(JsonValue value) {
        JsonObject one = value.asJsonObject();
        return new ReportedRisk(
                one.getString("title"), one.getInt("probability"), one.getInt("effect"), one.getString("measure"));
    }

    private static long cents(JsonObject of, String name) {
        return of.getJsonNumber(name).longValueExact();
    }

    private static JsonObjectBuilder day(JsonObjectBuilder into, String name, LocalDate day) {
        return day == null ? into.addNull(name) : into.add(name, day.toString());
    }

    private static LocalDate day(JsonObject of, String name) {
        return of.isNull(name) ? null : LocalDate.parse(of.getString(name));
    }
}
