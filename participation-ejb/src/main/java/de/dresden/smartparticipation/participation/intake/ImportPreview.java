package de.dresden.smartparticipation.participation.intake;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.intake.ColumnMapping;
import de.dresden.smartparticipation.platform.intake.IntakeField;
import de.dresden.smartparticipation.platform.tables.TableRow;
import de.dresden.smartparticipation.platform.tables.TableShape;
import java.io.Serializable;
import java.util.List;

/**
 * An uploaded file, as it would be read.
 *
 * @param file key of the upload
 * @param name its name
 * @param size bytes
 * @param shape how it is read
 * @param sheets visible sheets of a workbook
 * @param headers names of its columns
 * @param rows the first rows
 * @param notices what people should know before they go on
 * @param fields what can be read, in the order in which people see it
 * @param mapping which column holds which field, as the names suggest
 */
public record ImportPreview(
        long file,
        String name,
        long size,
        TableShape shape,
        List<String> sheets,
        List<String> headers,
        List<TableRow> rows,
        List<Reason> notices,
        List<IntakeField> fields,
        ColumnMapping mapping)
        implements Serializable {

    public ImportPreview {
        sheets = List.copyOf(sheets);
        headers = List.copyOf(headers);
        rows = List.copyOf(rows);
        notices = List.copyOf(notices);
        fields = List.copyOf(fields);
    }
}
