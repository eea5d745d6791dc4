package de.dresden.smartparticipation.participation.plan;

import de.dresden.smartparticipation.participation.law.LawEdition;
import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.persistence.Row;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Finds plans and rounds for the other rooms of this module, also in jobs; asks for no right. One statement a call. */
@Dependent
public class PlanDirectory {

    private static final String PLAN = """
            select p.id, p.reference, p.name, p.number, p.department_id, p.edition,
                   exists (select from participation.plan_step s where s.plan_id = p.id and s.kind = 'WEIGHING') as decided
            from participation.plan p where\s""";

    private static final String ROUND = """
            select r.id, r.plan_id, r.kind, r.first_day, r.last_day, r.published_at is not null as published
            from participation.plan_round r where\s""";

    private final Sql sql;
    private final Clock clock;

    @Inject
    PlanDirectory(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** @throws NotFound where no plan has this reference */
    public PlanFrame of(String reference) {
        return plan("p.reference = ?", reference);
    }

    /** @throws NotFound where no plan has this key */
    public PlanFrame of(long id) {
        return plan("p.id = ?", id);
    }

    /** @throws NotFound where no round has this key */
    public RoundFrame round(long id) {
        return rounds("r.id = ?", clock.instant(), id).stream().findFirst().orElseThrow(() -> new NotFound(id));
    }

    /** The plan's rounds, the earliest first; planned ones too. */
    public List<RoundFrame> rounds(long plan) {
        return rounds("r.plan_id = ? order by r.first_day", clock.instant(), plan);
    }

    /** The round that runs at a moment: at most one. */
    public Optional<RoundFrame> current(long plan, Instant now) {
        return rounds("r.plan_id = ?", now, plan).stream()
                .filter(RoundFrame::open)
                .findFirst();
    }

    /** Until when the agencies of a round answer: their own last day where they have one, else the public's. */
    public LocalDate agenciesLastDay(long round) {
        return sql.first(
                        "select coalesce(agencies_last_day, last_day) as day from participation.plan_round where id = ?",
                        row -> row.day("day"),
                        round)
                .orElseThrow(() -> new NotFound(round));
    }

    private PlanFrame plan(String condition, Object key) {
        return sql.first(
                        PLAN + condition,
                        row -> new PlanFrame(
                                row.number("id"),
                                row.text("reference"),
                                row.text("name"),
                                row.text("number"),
                                row.number("department_id"),
                                LawEdition.valueOf(row.text("edition")),
                                row.flag("decided")),
                        key)
                .orElseThrow(() -> new NotFound(key));
    }

    private List<RoundFrame> rounds(String condition, Instant now, Object key) {
        LocalDate today = LocalDate.ofInstant(now, Clocks.BERLIN);
        return sql.list(ROUND + condition, row -> round(row, today), key);
    }

    private static RoundFrame round(Row row, LocalDate today) throws SQLException {
        LocalDate first = row.day("first_day");
        LocalDate last = row.day("last_day");
        boolean published = row.flag("published");
        return new RoundFrame(
                row.number("id"),
                row.number("plan_id"),
                RoundKind.valueOf(row.text("kind")),
                first,
                last,
                published && !today.isBefore(first) && !today.isAfter(last),
                published);
    }
}
