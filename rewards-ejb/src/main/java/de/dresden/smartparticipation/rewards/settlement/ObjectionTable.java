package de.dresden.smartparticipation.rewards.settlement;

import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.persistence.Row;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Objections in the database. */
@Dependent
class ObjectionTable {

    private static final String ROWS = """
            select o.*, v.reference as redemption, l.kind, l.payout_cents, r.name as raiser, a.name as answerer
            from rewards.settlement_objection o
            left join rewards.settlement_line l on l.id = o.line_id
            left join rewards.v_redeemed v on v.id = l.redemption_id
            left join platform.v_person r on r.id = o.raised_by
            left join platform.v_person a on a.id = o.answered_by
            where o.settlement_id = ? order by o.id desc""";

    private static final String ADD = """
            insert into rewards.settlement_objection (settlement_id, edition, line_id, reason, raised_by, raised_at)
            values (?, ?, ?::bigint, ?, ?, ?)
            on conflict (settlement_id, coalesce(line_id, 0)) where state = 'OPEN' do nothing""";

    private static final String ANSWER = """
            update rewards.settlement_objection set state = ?, new_cents = ?::bigint,
                old_cents = (select l.payout_cents from rewards.settlement_line l where l.id = line_id), answer = ?, answered_by = ?,
                answered_for = ?::bigint, answered_at = ?
            where id = ? and settlement_id = ? and state = 'OPEN'""";

    private static final String AMENDED = """
            select v.reference as redemption, l.kind, o.old_cents, o.answer from rewards.settlement_objection o
            join rewards.settlement_line l on l.id = o.line_id join rewards.v_redeemed v on v.id = l.redemption_id
            where o.settlement_id = ? and o.edition = ? and o.state = 'UPHELD' and o.old_cents <> l.payout_cents order by o.id""";

    private final Sql sql;

    @Inject
    ObjectionTable(Sql sql) {
        this.sql = sql;
    }

    /** The latest first. */
    List<ObjectionRow> of(long settlement) {
        return sql.list(ROWS, ObjectionTable::row, settlement);
    }

    /** @return whether it was added; false where one to the same waits for an answer */
    boolean add(SettlementHead settlement, Long line, String reason, long by, Instant now) {
        return sql.update(ADD, settlement.id(), settlement.edition(), line, reason, by, now) == 1;
    }

    boolean answer(
            SettlementHead settlement,
            long objection,
            ObjectionState to,
            Long newCents,
            String answer,
            Capacity by,
            Instant now) {
        return sql.update(ANSWER, to, newCents, answer, by.person(), by.actingFor(), now, objection, settlement.id())
                == 1;
    }

    /** The line that an objection of a settlement is about; empty: the whole. Nothing where there is no such objection. */
    Optional<Optional<Long>> line(SettlementHead settlement, long objection) {
        return sql.first(
                "select line_id from rewards.settlement_objection where id = ? and settlement_id = ?",
                row -> Optional.ofNullable(row.id("line_id")),
                objection,
                settlement.id());
    }

    boolean hasLine(SettlementHead settlement, long line) {
        return sql.first(
                        "select 1 as one from rewards.settlement_line where id = ? and settlement_id = ?",
                        row -> row.number("one"),
                        line,
                        settlement.id())
                .isPresent();
    }

    /** The lines that come to something else than on the latest statement. */
    List<AmendedLine> amended(SettlementHead settlement) {
        return sql.list(
                AMENDED,
                row -> new AmendedLine(
                        row.text("redemption"),
                        LineKind.valueOf(row.text("kind")),
                        row.number("old_cents"),
                        row.text("answer")),
                settlement.id(),
                settlement.edition());
    }

    /** How many objections to the latest statement are in a state. */
    long count(SettlementHead settlement, ObjectionState state) {
        return sql.first("""
                        select count(*) as n from rewards.settlement_objection
                        where settlement_id = ? and edition = ? and state = ?""", row -> row.number("n"), settlement.id(), settlement.edition(), state)
                .orElse(0L);
    }

    private static ObjectionRow row(Row row) throws SQLException {
        String kind = row.text("kind");
        return new ObjectionRow(
                row.number("id"),
                row.text("redemption"),
                kind == null ? null : LineKind.valueOf(kind),
                row.id("payout_cents"),
                row.text("reason"),
                row.text("raiser"),
                row.instant("raised_at"),
                ObjectionState.valueOf(row.text("state")),
                row.id("new_cents"),
                row.text("answer"),
                row.text("answerer"),
                row.instant("answered_at"));
    }
}
