package de.dresden.smartparticipation.platform.tables;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the delimiter by consistency: the one with which most rows have as many cells as the first, cells in quotes taken
 * whole. Of two that are equally consistent the one that makes more columns wins.
 */
final class DelimiterProbe {

    private static final char[] CANDIDATES = {';', ',', '\t', '|'};

    /** What was found. */
    record Found(char delimiter, char quote) {}

    /** How the start of a file reads with one delimiter and quote; misquoted are quotes that close before a cell's end. */
    private record Reading(char delimiter, int columns, double consistency, long cells, long quoted, long misquoted) {

        boolean betterThan(Reading other) {
            return consistency != other.consistency ? consistency > other.consistency : columns > other.columns;
        }
    }

    private DelimiterProbe() {}

    /** @param complete {@code start} is the whole file, so that its last row is whole */
    static Found find(String start, boolean complete) {
        char hint = hint(start);
        Reading doubled = best(start, '"', complete);
        Reading single = best(start, '\'', complete);
        boolean apostrophes = doubled.quoted == 0 && single.quoted * 5 > single.cells && single.misquoted == 0;
        Reading best = apostrophes ? single : doubled;
        return new Found(hint != 0 ? hint : best.delimiter, apostrophes ? '\'' : '"');
    }

    /** The delimiter that a first line {@code sep=;} names, or 0. */
    static char hint(String start) {
        boolean hint = start.length() >= 5
                && start.regionMatches(true, 0, "sep=", 0, 4)
                && (start.length() == 5 || start.charAt(5) == '\r' || start.charAt(5) == '\n');
        return hint && start.charAt(4) != '\n' && start.charAt(4) != '\r' && start.charAt(4) != '"'
                ? start.charAt(4)
                : 0;
    }

    private static Reading best(String start, char quote, boolean complete) {
        Reading best = new Reading(';', 1, 0, 1, 0, 0);
        for (char delimiter : CANDIDATES) {
            Reading reading = read(start, delimiter, quote, complete);
            if (reading.columns > 1 && reading.betterThan(best)) {
                best = reading;
            }
        }
        return best.columns > 1 ? best : read(start, ';', quote, complete);
    }

    private static boolean endsCell(String text, int at, char delimiter, char quote) {
        if (at == text.length()) {
            return true;
        }
        char next = text.charAt(at);
        return next == delimiter || next == quote || next == '\n' || next == '\r';
    }

    private static Reading read(String text, char delimiter, char quote, boolean complete) {
        List<Integer> rows = new ArrayList<>();
        long quoted = 0;
        long misquoted = 0;
        long cells = 0;
        int width = 1;
        boolean inQuotes = false;
        boolean atStart = true;
        boolean blank = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (inQuotes) {
                if (c == quote) {
                    // a doubled quote closes and opens again at once, which comes to the same
                    inQuotes = false;
                    misquoted += endsCell(text, i + 1, delimiter, quote) ? 0 : 1;
                }
                continue;
            }
            if (c == quote && (atStart || text.charAt(i - 1) == quote)) {
                inQuotes = true;
                quoted += atStart ? 1 : 0;
                atStart = false;
                blank = false;
            } else if (c == delimiter) {
                width++;
                cells++;
                atStart = true;
                blank = false;
            } else if (c == '\n' || c == '\r') {
                if (!blank) {
                    rows.add(width);
                    cells++;
                }
                width = 1;
                atStart = true;
                blank = true;
            } else {
                atStart = false;
                blank = false;
            }
        }
        if (!blank && (complete || rows.isEmpty())) {
            rows.add(width);
            cells++;
        }
        misquoted += inQuotes && complete ? 1 : 0;
        int columns = rows.isEmpty() ? 1 : rows.get(0);
        long alike = rows.stream().filter(row -> row == columns).count();
        double consistency = rows.isEmpty() ? 0 : (double) alike / rows.size();
        return new Reading(delimiter, columns, consistency, Math.max(1, cells), quoted, misquoted);
    }
}
