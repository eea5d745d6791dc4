package de.dresden.smartparticipation.projects.cooperation.programme;

import java.util.Arrays;
import java.util.List;

/**
 * A line of the report as a table.
 *
 * @param section what it is of
 * @param name a round, a sector, a Stadtteil
 * @param counts in the order of {@link #COUNTS}; null: not of this line, or not told
 * @param mean mean satisfaction, 1 to 5; null: not told
 */
record ReportLine(String section, String name, List<Integer> counts, Double mean) {

    static final List<String> COUNTS = List.of(
            "applied",
            "matched",
            "pairs",
            "accepted",
            "granted",
            "finished",
            "asked",
            "answered",
            "together",
            "product",
            "customers",
            "training",
            "team",
            "recommends");

    /** Those of the questions that are answered with yes or no. */
    static final List<String> YES = COUNTS.subList(8, COUNTS.size());

    static ReportLine of(String section, String name, Double mean, Integer... counts) {
        return new ReportLine(section, name, Arrays.asList(Arrays.copyOf(counts, COUNTS.size())), mean);
    }

    Integer count(String name) {
        return counts.get(COUNTS.indexOf(name));
    }
}
