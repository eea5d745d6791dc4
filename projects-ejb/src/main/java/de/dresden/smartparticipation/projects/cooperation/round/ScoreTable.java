package de.dresden.smartparticipation.projects.cooperation.round;

import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.projects.cooperation.matching.Company;
import de.dresden.smartparticipation.projects.cooperation.matching.Pair;
import de.dresden.smartparticipation.projects.cooperation.matching.Scores;
import de.dresden.smartparticipation.projects.cooperation.score.PartKind;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The scores of a variant, part by part: a row for each company, with all of larger keys that it has a score with. */
@Dependent
class ScoreTable {

    /** How many companies are sent at once. */
    private static final int BATCH = 100;

    private static final String PARTS = "weaker_gain, stronger_gain, urgency, hours, sectors, wishes, waited, likeness";

    private static final String ADD = "insert into projects.cooperation_scores (run_id, company_id, others, totals, "
            + PARTS + ") values (?, ?, "
            + Stream.generate(() -> "?").limit(2L + PartKind.values().length).collect(Collectors.joining(", "))
            + ")";

    private final Sql sql;

    @Inject
    ScoreTable(Sql sql) {
        this.sql = sql;
    }

    /** Two companies and what they score: keys, total, and the parts in the order of {@link PartKind}. */
    record Scored(long one, long other, int total, int[] points) {

        static Scored of(Pair pair, int... points) {
            return new Scored(pair.one(), pair.other(), Arrays.stream(points).sum(), points);
        }
    }

    /**
     * @param scores by the keys of both, as {@code Scorer} gives them
     * @param kept hears how many are kept
     */
    void add(long run, List<Scored> scores, LongConsumer kept) {
        List<Object[]> rows = new ArrayList<>();
        for (int from = 0, to; from < scores.size(); from = to) {
            long company = scores.get(from).one();
            to = from;
            while (to < scores.size() && scores.get(to).one() == company) {
                to++;
            }
            rows.add(row(run, company, scores.subList(from, to)));
            if (rows.size() == BATCH || to == scores.size()) {
                sql.updateAll(ADD, rows);
                rows.clear();
                kept.accept(to);
            }
        }
    }

    void add(long run, List<Scored> scores) {
        add(run, scores, all -> {});
    }

    private static Object[] row(long run, long company, List<Scored> scores) {
        List<Object> row = new ArrayList<>();
        row.add(run);
        row.add(company);
        row.add(scores.stream().mapToLong(Scored::other).toArray());
        row.add(each(scores, Scored::total));
        for (PartKind kind : PartKind.values()) {
            row.add(each(scores, one -> one.points()[kind.ordinal()]));
        }
        return row.toArray();
    }

    private static short[] each(List<Scored> scores, ToIntFunction<Scored> number) {
        short[] numbers = new short[scores.size()];
        for (int at = 0; at < numbers.length; at++) {
            numbers[at] = (short) number.applyAsInt(scores.get(at));
        }
        return numbers;
    }

    /** As they were given to the matching. */
    Scores of(long run, List<Company> companies) {
        Scores.Builder scores = Scores.of(companies);
        sql.each(
                "select company_id, others, totals from projects.cooperation_scores where run_id = ?",
                row -> {
                    long company = row.number("company_id");
                    long[] others = row.numbers("others");
                    long[] totals = row.numbers("totals");
                    for (int at = 0; at < others.length; at++) {
                        scores.put(company, others[at], (int) totals[at]);
                    }
                },
                run);
        return scores.build();
    }
}
