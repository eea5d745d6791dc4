package de.dresden.smartparticipation.participation.measure;

import de.dresden.smartparticipation.platform.tables.TableWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;

/** Gathers the votes of one person after the other into rows. */
final class MatrixRows {

    private final TableWriter table;
    private final int width;
    private long person;
    private int number;
    private Object[] row;

    MatrixRows(TableWriter table, int width) {
        this.table = table;
        this.width = width;
    }

    /** @param judge the person, whose votes come one after the other */
    void vote(long judge, int column, Vote vote) {
        if (row == null || judge != person) {
            finish();
            person = judge;
            row = new Object[width];
            row[0] = ++number;
        }
        row[column] = switch (vote) {
            case AGREE -> 1;
            case DISAGREE -> -1;
            case PASS -> 0;
        };
    }

    void finish() {
        if (row == null) {
            return;
        }
        try {
            table.row(Arrays.asList(row));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        row = null;
    }
}
