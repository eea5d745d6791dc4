package de.dresden.smartparticipation.platform.payment;

import de.dresden.smartparticipation.platform.persistence.Row;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Up to which amounts persons may order; rows are added and decided, never changed. */
@Dependent
class LimitTable {

    private static final String IN_FORCE = """
            select id, cents from platform.payment_limit where account_id = ? and state = 'IN_FORCE'
            order by coalesce(decided_at, set_at) desc, id desc limit 1""";

    private static final String ROWS = """
            select l.*, p.name as person, s.name as setter, x.name as decider,
                l.state = 'IN_FORCE' and l.id = first_value(l.id) over (partition by l.account_id, l.state
                    order by coalesce(l.decided_at, l.set_at) desc, l.id desc) as current
            from platform.payment_limit l
            join platform.v_person p on p.id = l.account_id
            join platform.v_person s on s.id = l.set_by
            left join platform.v_person x on x.id = l.decided_by
            """;

    private static final String HIGHEST = """
            select coalesce(max(l.cents), 0) as cents from (
                select distinct on (account_id) account_id, cents from platform.payment_limit where state = 'IN_FORCE'
                order by account_id, coalesce(decided_at, set_at) desc, id desc) l
            join platform.account a on a.id = l.account_id and a.active and a.kind = 'STAFF'
            join platform.account_role r on r.account_id = a.id and r.role = 'TREASURER'""";

    private static final String INSERT = """
            insert into platform.payment_limit (id, account_id, cents, reason, raises, state, set_by, set_at)
            values (?, ?, ?, ?, ?, ?, ?, ?) on conflict (account_id) where state = 'PROPOSED' do nothing""";

    private static final String DECIDE = """
            update platform.payment_limit set state = ?, decided_by = ?, decided_at = ?, remark = ?
            where id = ? and state = 'PROPOSED'""";

    @Inject
    private Sql sql;

    LimitTable() {}

    LimitTable(Sql sql) {
        this.sql = sql;
    }

    /** The limit in force of a person; nothing where none was ever set. */
    Optional<AmountLimit> inForce(long account) {
        return sql.first(IN_FORCE, row -> new AmountLimit(row.number("id"), row.number("cents")), account);
    }

    /** Cents up to which somebody who is treasurer now may order; 0 where nobody may. */
    long highest() {
        return sql.first(HIGHEST, row -> row.number("cents")).orElseThrow();
    }

    /** All that was ever decided, by person, the latest first. */
    List<LimitRow> rows() {
        return sql.list(ROWS + "order by p.name, l.account_id, l.id desc", LimitTable::limit);
    }

    Optional<LimitRow> find(long id) {
        return sql.first(ROWS + "where l.id = ?", LimitTable::limit, id);
    }

    long nextId() {
        return sql.first("select nextval('platform.payment_limit_id') as id", row -> row.number("id"))
                .orElseThrow();
    }

    /** @return whether it was added; false where another one of the person waits for its decision */
    boolean add(long id, long account, long cents, String reason, boolean raises, long by, Instant now) {
        return sql.update(INSERT, id, account, cents, reason, raises, raises ? "PROPOSED" : "IN_FORCE", by, now) == 1;
    }

    boolean decide(long id, boolean approve, String remark, long by, Instant now) {
        return sql.update(DECIDE, approve ? "IN_FORCE" : "REFUSED", by, now, remark, id) == 1;
    }

    private static LimitRow limit(Row row) throws SQLException {
        return new LimitRow(
                row.number("id"),
                row.number("account_id"),
                row.text("person"),
                row.number("cents"),
                row.text("reason"),
                LimitState.valueOf(row.text("state")),
                row.flag("current"),
                row.number("set_by"),
                row.text("setter"),
                row.instant("set_at"),
                row.text("decider"),
                row.instant("decided_at"),
                row.text("remark"));
    }
}
