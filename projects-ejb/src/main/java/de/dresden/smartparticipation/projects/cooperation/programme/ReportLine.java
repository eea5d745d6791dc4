package de.dresden.smartparticipation.projects.cooperation.programme;

import java.util.Arrays;
import java.util.List;

/**
 * A line of the report as a table.
 *
 * @param section what it is of
 * @param name a round, a sector, a Stadtteil
 * @param counts applied, matched, pairs, accepted, granted, finished, asked, answered; null: not of this line
 * @param mean mean satisfaction, 1 to 5; null: not told
 */
record ReportLine(String section, String name, List<Integer> counts, Double mean) {

    static final List<String> COUNTS =
            List.of("applied", "matched", "pairs", "accepted", "granted", "finished", "asked", "answered");

    static ReportLine of(String section, String name, Double mean, Integer... counts) {
        return new ReportLine(section, name, Arrays.asList(counts), mean);
    }

    Integer count(String name) {
        return counts.get(COUNTS.indexOf(name));
    }
}
