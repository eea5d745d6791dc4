package de.dresden.smartparticipation.projects.selection.pabulib;

import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.projects.selection.pabulib.PabulibFile.Row;
import de.dresden.smartparticipation.projects.selection.pabulib.PabulibFile.Section;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads a file. */
public final class PabulibReader {

    private static final int PAIR = 2;

    private enum Part {
        META,
        PROJECTS,
        VOTES
    }

    private final Map<String, String> meta = new LinkedHashMap<>();
    private final List<Row> projects = new ArrayList<>();
    private final List<Row> votes = new ArrayList<>();
    private List<String> projectColumns;
    private List<String> voteColumns;
    private Part part;
    private boolean begins;

    private PabulibReader() {}

    /**
     * Takes it apart; what stands in the cells is not looked at.
     *
     * @throws Refused naming the line, if it has not the three sections or a row has more cells than columns
     */
    public static PabulibFile read(String text) {
        PabulibReader reader = new PabulibReader();
        Records records = new Records(text);
        for (Row row = records.next(); row != null; row = records.next()) {
            reader.take(row);
        }
        if (reader.projectColumns == null || reader.voteColumns == null) {
            throw Unreadable.whole("sections");
        }
        return new PabulibFile(
                reader.meta,
                new Section(reader.projectColumns, reader.projects),
                new Section(reader.voteColumns, reader.votes));
    }

    private void take(Row row) {
        Part named = part(row);
        if (named != null) {
            part = named;
            begins = true;
            return;
        }
        if (part == null) {
            throw Unreadable.in(row.line(), "start", row.cell(0));
        }
        switch (part) {
            case META -> meta(row);
            case PROJECTS -> {
                if (begins) {
                    projectColumns = columns(row);
                } else {
                    projects.add(fitting(row, projectColumns));
                }
            }
            case VOTES -> {
                if (begins) {
                    voteColumns = columns(row);
                } else {
                    votes.add(fitting(row, voteColumns));
                }
            }
        }
        begins = false;
    }

    private static Part part(Row row) {
        boolean alone = row.cells().stream().skip(1).allMatch(String::isBlank);
        String name = row.cell(0).toUpperCase(Locale.ROOT);
        for (Part each : Part.values()) {
            if (alone && each.name().equals(name)) {
                return each;
            }
        }
        return null;
    }

    /** Old files begin with the first key instead of the words key and value. */
    private void meta(Row row) {
        boolean header = begins && "key".equalsIgnoreCase(row.cell(0)) && "value".equalsIgnoreCase(row.cell(1));
        if (header) {
            return;
        }
        if (row.cells().size() < PAIR) {
            throw Unreadable.in(row.line(), "meta", row.cell(0));
        }
        meta.put(
                row.cell(0),
                String.join(";", row.cells().subList(1, row.cells().size())).strip());
    }

    private static List<String> columns(Row row) {
        return row.cells().stream().map(String::strip).toList();
    }

    private static Row fitting(Row row, List<String> columns) {
        boolean more = row.cells().stream().skip(columns.size()).anyMatch(cell -> !cell.isBlank());
        if (more) {
            throw Unreadable.in(row.line(), "cells", String.valueOf(columns.size()));
        }
        return row;
    }
}
