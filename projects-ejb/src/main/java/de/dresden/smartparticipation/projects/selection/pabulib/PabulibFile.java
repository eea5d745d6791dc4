package de.dresden.smartparticipation.projects.selection.pabulib;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A file as it stands, with all columns, also those that do not matter for the selection.
 *
 * @param meta keys and values of META in their order
 * @param projects the section PROJECTS
 * @param votes the section VOTES
 */
public record PabulibFile(Map<String, String> meta, Section projects, Section votes) {

    public PabulibFile {
        meta = Collections.unmodifiableMap(new LinkedHashMap<>(meta));
    }

    /**
     * A table.
     *
     * @param columns their names
     * @param rows in order
     */
    public record Section(List<String> columns, List<Row> rows) {

        public Section {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }

        /** What stands in a column of a row, from 0; empty where there is no such column. */
        public String text(int row, String name) {
            return column(name).map(at -> rows.get(row).cell(at)).orElse("");
        }

        /** Place of a column. */
        Optional<Integer> column(String name) {
            int at = columns.indexOf(name);
            return at < 0 ? Optional.empty() : Optional.of(at);
        }
    }

    /**
     * A row.
     *
     * @param line number of its first line in the file, from 1; 0 if it was not read from one
     * @param cells may be fewer than columns; those that are missing are empty
     */
    public record Row(int line, List<String> cells) {

        public Row {
            cells = List.copyOf(cells);
        }

        String cell(int column) {
            return column < cells.size() ? cells.get(column).strip() : "";
        }
    }
}
