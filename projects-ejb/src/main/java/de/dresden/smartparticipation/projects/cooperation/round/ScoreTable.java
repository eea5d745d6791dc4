package de.dresden.smartparticipation.projects.cooperation.round;

import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.projects.cooperation.matching.Company;
import de.dresden.smartparticipation.projects.cooperation.matching.Scores;
import de.dresden.smartparticipation.projects.cooperation.score.PartKind;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The scores of a variant, part by part. */
@Dependent
class ScoreTable {

    /** How many pairs are sent at once. */
    private static final int BATCH = 20_000;

    private static final String PARTS = "weaker_gain, stronger_gain, urgency, hours, sectors, wishes, waited, likeness";

    private static final String ADD =
            "insert into projects.cooperation_score (run_id, first_id, second_id, total, " + PARTS
                    + ") select ?, v.* from unnest("
                    + Stream.generate(() -> "?::bigint[]")
                            .limit(3L + PartKind.values().length)
                            .collect(Collectors.joining(", "))
                    + ") as v";

    private final Sql sql;

    @Inject
    ScoreTable(Sql sql) {
        this.sql = sql;
    }

    /** Two companies and what they score: keys, total, and the parts in the order of {@link PartKind}. */
    record Scored(long one, long other, int total, int[] points) {}

    void add(long run, List<Scored> scores) {
        for (int from = 0; from < scores.size(); from += BATCH) {
            List<Scored> some = scores.subList(from, Math.min(scores.size(), from + BATCH));
            List<Object> columns = new ArrayList<>();
            columns.add(run);
            columns.add(some.stream().map(Scored::one).toList());
            columns.add(some.stream().map(Scored::other).toList());
            columns.add(some.stream().map(Scored::total).toList());
            for (PartKind kind : PartKind.values()) {
                columns.add(
                        some.stream().map(one -> one.points()[kind.ordinal()]).toList());
            }
            sql.update(ADD, columns.toArray());
        }
    }

    /** As they were given to the matching. */
    Scores of(long run, List<Company> companies) {
        Scores.Builder scores = Scores.of(companies);
        sql.each(
                "select first_id, second_id, total from projects.cooperation_score where run_id = ?",
                row -> scores.put(row.number("first_id"), row.number("second_id"), (int) row.number("total")),
                run);
        return scores.build();
    }
}
