package de.dresden.smartparticipation.participation.plan;

import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.persistence.Row;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.tasks.TaskChange;
import de.dresden.smartparticipation.platform.text.Texts;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Keeps the log of outages: which rounds are to be looked after, what each displays, and what a look has found. A time in which
 * nobody looked because the product did not run is an outage too.
 */
@Dependent
class PlanProbe {

    /** So many looks may be missed before it counts as a time in which the product did not run. */
    private static final int MISSED_LOOKS = 3;

    private static final Capacity NOBODY = new Capacity(null, null);

    private static final String CLAIM = """
            with due as (
                select r.id, r.probed_at from participation.plan_round r
                where r.published_at is not null and r.first_day <= ? and r.last_day >= ?
                  and (r.probed_at is null or r.probed_at <= ?)
                order by r.probed_at nulls first limit 1 for update skip locked)
            update participation.plan_round r set probed_at = ?, probes = r.probes + 1
            from due, participation.plan p where r.id = due.id and p.id = r.plan_id
            returning r.id, due.probed_at as before, p.id as plan, p.reference, p.number || ' ' || p.name as title,
                p.department_id""";

    private static final String BEGUN = """
            insert into participation.plan_outage (id, round_id, began_at, ended_at, what, version)
            values (nextval('participation.plan_outage_id'), ?, ?, ?, ?, 0) on conflict do nothing""";

    private final Sql sql;

    @Inject
    PlanProbe(Sql sql) {
        this.sql = sql;
    }

    /** A round that is looked after now. */
    record Round(long id, Instant before, Subject plan, String title, long department) {}

    /** Takes the round that was not looked after for longest; on several nodes each is taken by one. */
    Optional<Round> claim(Instant now, Duration interval) {
        LocalDate today = LocalDate.ofInstant(now, Clocks.BERLIN);
        return sql.first(CLAIM, PlanProbe::round, today, today, now.minus(interval), now);
    }

    private static Round round(Row row) throws SQLException {
        return new Round(
                row.number("id"),
                row.instant("before"),
                new Subject(PlanChanged.SUBJECT, row.number("plan"), row.text("reference")),
                row.text("title"),
                row.number("department_id"));
    }

    /** The page of the plan and every displayed document. */
    List<ProbeTarget> targets(Round round) {
        List<ProbeTarget> targets = new ArrayList<>();
        targets.add(new ProbeTarget("/public/plan.xhtml?ref=" + round.plan().reference(), null));
        targets.addAll(sql.list(
                "select v.file_id, v.hash from participation.plan_round_document d"
                        + " join participation.plan_document_version v on v.id = d.version_id where d.round_id = ? order by v.id",
                row -> new ProbeTarget("/public/files/" + row.number("file_id"), row.text("hash")),
                round.id()));
        return targets;
    }

    /** A time without looks, where there was one. */
    Optional<PlanChanged> gap(Round round, Instant now, Duration interval) {
        if (round.before() == null
                || !round.before().plus(interval.multipliedBy(MISSED_LOOKS)).isBefore(now)) {
            return Optional.empty();
        }
        String what = Texts.german().text("participation.plan.not-running");
        sql.update(BEGUN, round.id(), round.before(), now, what);
        return Optional.of(outage(round, "outage-found", now, what));
    }

    /**
     * Writes down what a look has found.
     *
     * @param failures how it failed; none where all could be had
     * @return what happened, where something changed
     */
    Optional<PlanChanged> found(Round round, List<String> failures, Instant now) {
        if (failures.isEmpty()) {
            int ended = sql.update(
                    "update participation.plan_outage set ended_at = ?, version = version + 1"
                            + " where round_id = ? and ended_at is null",
                    now,
                    round.id());
            return ended == 0
                    ? Optional.empty()
                    : Optional.of(new PlanChanged(round.plan(), "outage-ended", Map.of(), Map.of(), NOBODY, List.of()));
        }
        String what = String.join("; ", failures);
        return sql.update(BEGUN, round.id(), now, null, what) == 0
                ? Optional.empty()
                : Optional.of(outage(round, "outage-found", now, what));
    }

    private static PlanChanged outage(Round round, String action, Instant now, String what) {
        TaskChange task = PlanTask.OUTAGE.open(
                round.plan(), round.title(), round.department(), LocalDate.ofInstant(now, Clocks.BERLIN));
        return new PlanChanged(round.plan(), action, Map.of(), Map.of("what", what), NOBODY, List.of(task));
    }
}
