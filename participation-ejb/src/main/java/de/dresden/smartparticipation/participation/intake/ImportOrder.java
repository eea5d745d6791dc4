package de.dresden.smartparticipation.participation.intake;

import de.dresden.smartparticipation.platform.jobs.JobRequest;
import de.dresden.smartparticipation.platform.tables.TableKind;
import de.dresden.smartparticipation.platform.tables.TableShape;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;

/**
 * How a file is to be imported.
 *
 * @param shape how it is read; null: as it is recognised
 * @param columns per field the number of its column, from 0; null: as the columns' names suggest
 * @param dryRun whether nothing is taken over
 * @param allOrNothing whether one row with an error keeps all of them out
 */
public record ImportOrder(TableShape shape, Map<String, Integer> columns, boolean dryRun, boolean allOrNothing)
        implements Serializable {

    /** As the file suggests, all rows that are right. */
    public static ImportOrder usual(boolean dryRun) {
        return new ImportOrder(null, null, dryRun, false);
    }

    JobRequest with(JobRequest request) {
        JobRequest asked = request.with("dryRun", dryRun).with("allOrNothing", allOrNothing);
        if (shape != null) {
            asked = asked.with("shape.kind", shape.kind())
                    .with("shape.charset", shape.charset())
                    .with("shape.delimiter", (int) shape.delimiter())
                    .with("shape.quote", (int) shape.quote())
                    .with("shape.header", shape.header())
                    .with("shape.sheet", shape.sheet());
        }
        for (Map.Entry<String, Integer> column :
                columns == null ? Map.<String, Integer>of().entrySet() : columns.entrySet()) {
            asked = asked.with("column." + column.getKey(), column.getValue());
        }
        return asked;
    }

    static ImportOrder of(Map<String, String> parameters) {
        Map<String, Integer> columns = new HashMap<>();
        parameters.forEach((name, value) -> {
            if (name.startsWith("column.")) {
                columns.put(name.substring("column.".length()), Integer.valueOf(value));
            }
        });
        return new ImportOrder(
                parameters.containsKey("shape.kind") ? shape(parameters) : null,
                columns.isEmpty() ? null : columns,
                Boolean.parseBoolean(parameters.get("dryRun")),
                Boolean.parseBoolean(parameters.get("allOrNothing")));
    }

    private static TableShape shape(Map<String, String> parameters) {
        return new TableShape(
                TableKind.valueOf(parameters.get("shape.kind")),
                parameters.get("shape.charset"),
                (char) Integer.parseInt(parameters.get("shape.delimiter")),
                (char) Integer.parseInt(parameters.get("shape.quote")),
                Boolean.parseBoolean(parameters.get("shape.header")),
                parameters.getOrDefault("shape.sheet", ""));
    }
}
