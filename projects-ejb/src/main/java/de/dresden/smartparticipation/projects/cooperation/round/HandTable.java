package de.dresden.smartparticipation.projects.cooperation.round;

import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.projects.cooperation.matching.Pair;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/** What was fixed and forbidden by hand. */
@Dependent
class HandTable {

    private final Sql sql;

    @Inject
    HandTable(Sql sql) {
        this.sql = sql;
    }

    /** Replaces what was said of this pair before. */
    void put(long round, Pair pair, HandKind kind, String reason, Long by, Instant now) {
        end(round, pair, now);
        sql.update(
                "insert into projects.cooperation_hand (round_id, first_id, second_id, kind, reason, made_by, made_at)"
                        + " values (?, ?, ?, ?, ?, ?::bigint, ?)",
                round,
                pair.one(),
                pair.other(),
                kind,
                reason,
                by,
                now);
    }

    /** @return whether there was anything */
    boolean end(long round, Pair pair, Instant now) {
        return sql.update(
                        "update projects.cooperation_hand set ended_at = ? where round_id = ? and first_id = ? and second_id = ?"
                                + " and ended_at is null",
                        now,
                        round,
                        pair.one(),
                        pair.other())
                == 1;
    }

    /** Ends that a pair is fixed; that it is forbidden stays. @return whether it was */
    boolean endFixed(long round, Pair pair, Instant now) {
        return sql.update(
                        "update projects.cooperation_hand set ended_at = ? where round_id = ? and first_id = ? and second_id = ?"
                                + " and kind = 'FIXED' and ended_at is null",
                        now,
                        round,
                        pair.one(),
                        pair.other())
                == 1;
    }

    /** What holds now. */
    List<Hand> of(long round) {
        return sql.list(
                "select h.first_id, h.second_id, h.kind, h.reason, h.made_at, p.name from projects.cooperation_hand h"
                        + " left join platform.v_person p on p.id = h.made_by where h.round_id = ? and h.ended_at is null"
                        + " order by h.first_id, h.second_id",
                row -> new Hand(
                        new Pair(row.number("first_id"), row.number("second_id")),
                        HandKind.valueOf(row.text("kind")),
                        row.text("reason"),
                        row.text("name"),
                        row.instant("made_at")),
                round);
    }

    /**
     * A pair that was fixed or forbidden.
     *
     * @param by name of who did it, or null
     */
    record Hand(Pair pair, HandKind kind, String reason, String by, Instant at) {}
}
