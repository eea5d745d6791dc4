package de.dresden.smartparticipation.projects.jury;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * Places as somebody counts them who does not see all: a gap in the numbers would tell the place of what a conflict keeps back. So only
 * what is seen is counted, and what would tell of the others' places is left out: ties with them, and the places without any one member.
 */
final class SeenRanks {

    private SeenRanks() {}

    /** The same rows where all are seen. */
    static List<OutcomeRow> of(List<OutcomeRow> rows) {
        if (rows.stream().noneMatch(OutcomeRow::locked)) {
            return rows;
        }
        List<OutcomeRow> counted = new ArrayList<>();
        for (OutcomeRow row : rows) {
            counted.add(row.locked() ? row : counted(row, rows));
        }
        return counted;
    }

    private static OutcomeRow counted(OutcomeRow row, List<OutcomeRow> rows) {
        boolean tied = rows.stream()
                .anyMatch(one -> one != row && one.rank() != null && Objects.equals(one.rank(), row.rank()));
        RecommendationRow said = row.recommendation();
        return new OutcomeRow(
                row.frame(),
                false,
                place(row.rank(), rows, OutcomeRow::rank),
                tied,
                row.percent(),
                row.exact(),
                row.members(),
                row.quorum(),
                row.lowest(),
                row.highest(),
                row.deviation(),
                null,
                null,
                row.marks(),
                said == null
                        ? null
                        : new RecommendationRow(
                                said.application(),
                                said.kind(),
                                place(said.place(), rows, SeenRanks::place),
                                said.remark()));
    }

    private static Integer place(OutcomeRow row) {
        return row.recommendation() == null ? null : row.recommendation().place();
    }

    /** One more than there are seen ones with a better place. */
    private static Integer place(Integer place, List<OutcomeRow> rows, Function<OutcomeRow, Integer> of) {
        return place == null
                ? null
                : Integer.valueOf(1
                        + (int) rows.stream()
                                .map(of)
                                .filter(other -> other != null && other < place)
                                .count());
    }
}
