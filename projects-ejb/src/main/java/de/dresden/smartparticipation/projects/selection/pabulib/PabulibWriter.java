package de.dresden.smartparticipation.projects.selection.pabulib;

import de.dresden.smartparticipation.projects.selection.pabulib.PabulibFile.Row;
import de.dresden.smartparticipation.projects.selection.pabulib.PabulibFile.Section;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Writes a file as the library has them today. */
public final class PabulibWriter {

    private PabulibWriter() {}

    /** Lines end with a line feed; a cell is quoted only where it must be. */
    public static void write(PabulibFile file, Appendable out) throws IOException {
        out.append("META\nkey;value\n");
        for (Map.Entry<String, String> entry : file.meta().entrySet()) {
            line(List.of(entry.getKey(), entry.getValue()), out);
        }
        section("PROJECTS", file.projects(), out);
        section("VOTES", file.votes(), out);
    }

    private static void section(String name, Section section, Appendable out) throws IOException {
        out.append(name).append('\n');
        line(section.columns(), out);
        for (Row row : section.rows()) {
            line(row.cells(), out);
        }
    }

    private static void line(List<String> cells, Appendable out) throws IOException {
        for (int at = 0; at < cells.size(); at++) {
            out.append(at == 0 ? "" : ";").append(cell(cells.get(at)));
        }
        out.append('\n');
    }

    private static String cell(String text) {
        boolean quote = text.chars().anyMatch(each -> ";\"\n\r".indexOf(each) >= 0);
        return quote ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
