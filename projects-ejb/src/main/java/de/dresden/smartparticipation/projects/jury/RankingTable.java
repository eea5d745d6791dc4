package de.dresden.smartparticipation.projects.jury;

import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.projects.jury.core.Standing;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Keeps rankings, each beside the earlier ones. */
@Dependent
class RankingTable {

    private final Sql sql;

    @Inject
    RankingTable(Sql sql) {
        this.sql = sql;
    }

    /** Adds one as the latest. */
    void add(long round, RankingCause cause, List<Standing> standings, Capacity by, Instant now) {
        long id = sql.first("""
                insert into projects.jury_ranking (id, round_id, number, cause, made_by, made_at)
                values (nextval('projects.jury_ranking_id'), ?,
                    (select coalesce(max(number), 0) + 1 from projects.jury_ranking where round_id = ?), ?, ?, ?) returning id""", row -> row.number("id"), round, round, cause, by.person(), now)
                .orElseThrow();
        List<Object[]> rows = new ArrayList<>();
        for (Standing one : standings) {
            rows.add(new Object[] {
                id,
                one.application(),
                one.rank(),
                one.score() == null ? null : new BigDecimal(one.score().numerator()),
                one.score() == null ? null : new BigDecimal(one.score().denominator()),
                one.by().size()
            });
        }
        sql.updateAll(
                "insert into projects.jury_ranked (ranking_id, application_id, rank, numerator, denominator, members)"
                        + " values (?, ?, ?, ?, ?, ?)",
                rows);
    }

    /** Keys of what the latest one ranked. */
    Set<Long> applications(long round) {
        return new TreeSet<>(sql.list("""
                select k.application_id from projects.jury_ranked k join projects.jury_ranking g on g.id = k.ranking_id
                where g.round_id = ? and g.number = (select max(o.number) from projects.jury_ranking o where o.round_id = g.round_id)""", row -> row.number("application_id"), round));
    }

    /** All of a round, the latest first. */
    List<RankingRow> of(long round) {
        return sql.list(
                """
                select g.number, g.cause, g.made_at, p.name from projects.jury_ranking g join platform.v_person p on p.id = g.made_by
                where g.round_id = ? order by g.number desc""",
                row -> new RankingRow(
                        (int) row.number("number"),
                        RankingCause.valueOf(row.text("cause")),
                        row.instant("made_at"),
                        row.text("name")),
                round);
    }
}
