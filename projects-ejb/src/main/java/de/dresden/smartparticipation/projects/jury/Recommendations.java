package de.dresden.smartparticipation.projects.jury;

import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.projects.application.ApplicationFrame;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Keeps what a jury recommends to the city. */
@Dependent
class Recommendations {

    private final Sql sql;
    private final JuryReading reading;

    @Inject
    Recommendations(Sql sql, JuryReading reading) {
        this.sql = sql;
        this.reading = reading;
    }

    /** @return how many are recommended */
    int write(JuryRound round, long sitting, List<RecommendationRow> rows) {
        if (!round.closed()) {
            throw new Refused(JuryRound.because("recommend-when-closed"));
        }
        sql.first("select 1 from projects.jury_sitting where round_id = ? and id = ?", row -> 1, round.id(), sitting)
                .orElseThrow(() -> new NotFound(sitting));
        Map<String, Long> known = reading.book(round).applications().stream()
                .collect(Collectors.toMap(ApplicationFrame::reference, ApplicationFrame::id));
        requireComplete(rows, known);
        clear(round);
        List<Object[]> values = new ArrayList<>();
        for (RecommendationRow row : rows) {
            values.add(new Object[] {
                round.id(), known.get(row.application()), row.kind(), row.place(), row.remark(), sitting
            });
        }
        sql.updateAll(
                "insert into projects.jury_recommendation (round_id, application_id, kind, place, remark, sitting_id)"
                        + " values (?, ?, ?, ?::integer, ?, ?)",
                values);
        return (int) rows.stream()
                .filter(row -> row.kind() == RecommendationKind.RECOMMENDED)
                .count();
    }

    /** What was recommended rests on a ranking that counts no more. */
    void clear(JuryRound round) {
        sql.update("delete from projects.jury_recommendation where round_id = ?", round.id());
    }

    private static void requireComplete(List<RecommendationRow> rows, Map<String, Long> known) {
        List<String> named =
                rows.stream().map(RecommendationRow::application).sorted().toList();
        if (!named.equals(known.keySet().stream().sorted().toList())
                || rows.stream().anyMatch(row -> row.kind() == null)) {
            throw new Refused(JuryRound.because("recommend-all"));
        }
        List<Integer> places = rows.stream()
                .filter(row -> row.kind() == RecommendationKind.MOVES_UP)
                .map(row -> row.place() == null ? 0 : row.place())
                .sorted()
                .toList();
        boolean elsewhere =
                rows.stream().anyMatch(row -> row.kind() != RecommendationKind.MOVES_UP && row.place() != null);
        if (elsewhere
                || !places.equals(
                        IntStream.rangeClosed(1, places.size()).boxed().toList())) {
            throw new Refused(JuryRound.because("recommend-order"));
        }
        if (rows.stream().anyMatch(row -> row.remark().length() > JuryMember.LONGEST)) {
            throw new Refused(JuryRound.because("recommend-remark", JuryMember.LONGEST));
        }
    }

    /** What is recommended, by key of the application. */
    Map<Long, RecommendationRow> of(long round) {
        Map<Long, RecommendationRow> rows = new HashMap<>();
        sql.each(
                """
                select r.application_id, a.reference, r.kind, r.place, r.remark from projects.jury_recommendation r
                join projects.application a on a.id = r.application_id where r.round_id = ?""",
                row -> {
                    Long place = row.id("place");
                    rows.put(
                            row.number("application_id"),
                            new RecommendationRow(
                                    row.text("reference"),
                                    RecommendationKind.valueOf(row.text("kind")),
                                    place == null ? null : place.intValue(),
                                    row.text("remark")));
                },
                round);
        return rows;
    }
}
