package de.dresden.smartparticipation.projects.decision;

import de.dresden.smartparticipation.platform.approval.ApprovalState;
import de.dresden.smartparticipation.platform.approval.FrozenContent;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.persistence.Row;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.projects.application.ApplicationState;
import de.dresden.smartparticipation.projects.call.CallFrame;
import de.dresden.smartparticipation.projects.selection.Ruling;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Keeps the decisions and their rows. */
@Dependent
class DecisionRegister {

    private static final String ROWS = """
            select r.*, a.reference, a.title, coalesce(a.organisation, '') as applicant, a.state, a.cost_cents, a.asked_cents
            from projects.decision_row r join projects.application a on a.id = r.application_id
            where r.decision_id = ? order by r.position""";

    private static final String ADD = """
            insert into projects.decision_row (decision_id, application_id, position, rank, recommended, jury_place, votes, by_rule, list_place,
                by_list, outcome, granted_cents, place, reason, deviates, deviation)
            values (?, ?, ?, ?::integer, ?::boolean, ?::integer, ?::bigint, ?::boolean, ?::integer, ?::boolean, ?, ?::bigint,
                ?::integer, ?, ?, ?)""";

    @Inject
    private EntityManager entities;

    @Inject
    private Sql sql;

    void add(Decision decision) {
        entities.persist(decision);
        entities.flush();
    }

    void flush() {
        entities.flush();
    }

    /** For a change that counts as one of the decision, also where only its rows change. */
    Decision touch(Decision decision) {
        entities.lock(decision, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        return decision;
    }

    /** @throws NotFound where there is none */
    Decision find(CallFrame call, int number) {
        return decisions(call, "d.number = " + number, "").stream()
                .findFirst()
                .orElseThrow(() -> new NotFound(call.reference() + "/" + number));
    }

    /** The one that is worked on. */
    Optional<Decision> open(CallFrame call) {
        return all(call).stream()
                .filter(one -> one.approval().state() != ApprovalState.APPROVED)
                .findFirst();
    }

    /** All but those discarded, the latest first. */
    List<Decision> all(CallFrame call) {
        return decisions(call, "d.discardedAt is null", " order by d.number desc");
    }

    int nextNumber(CallFrame call) {
        return sql.first(
                        "select coalesce(max(number), 0) + 1 as next from projects.decision where call_id = ?",
                        row -> (int) row.number("next"),
                        call.id())
                .orElse(1);
    }

    private List<Decision> decisions(CallFrame call, String condition, String order) {
        return entities.createQuery(
                        "select d from Decision d where d.call = :call and " + condition + order, Decision.class)
                .setParameter("call", call.id())
                .getResultList();
    }

    List<DecisionLine> lines(long decision) {
        return sql.list(ROWS, DecisionRegister::line, decision);
    }

    /** Writes all rows anew. */
    void write(long decision, List<DecisionLine> lines) {
        sql.update("delete from projects.decision_row where decision_id = ?", decision);
        List<Object[]> rows = new ArrayList<>();
        for (DecisionLine line : lines) {
            Evidence known = line.evidence();
            RowData data = line.data();
            rows.add(new Object[] {
                decision,
                line.id(),
                rows.size(),
                known.rank(),
                known.recommended(),
                known.juryPlace(),
                known.votes(),
                known.byRule(),
                known.listPlace(),
                known.byList(),
                data.ruling(),
                data.grantedCents(),
                data.place(),
                data.reason(),
                line.deviates(),
                data.deviation()
            });
        }
        sql.updateAll(ADD, rows);
    }

    /** What is proposed and confirmed: every row with what it rests on, and the words to the whole. */
    static FrozenContent content(Decision decision, List<DecisionLine> lines) {
        Map<String, String> values = new TreeMap<>();
        values.put("remark", decision.remark());
        lines.forEach(line -> values.put(line.data().application(), line.content()));
        return FrozenContent.of(values);
    }

    private static DecisionLine line(Row row) throws SQLException {
        return new DecisionLine(
                row.number("application_id"),
                row.text("title"),
                row.text("applicant"),
                ApplicationState.valueOf(row.text("state")),
                row.number("cost_cents"),
                row.number("asked_cents"),
                new Evidence(
                        whole(row, "rank"),
                        Evidence.kind(flag(row, "recommended"), whole(row, "jury_place")),
                        whole(row, "jury_place"),
                        row.id("votes"),
                        flag(row, "by_rule"),
                        whole(row, "list_place"),
                        flag(row, "by_list")),
                new RowData(
                        row.text("reference"),
                        Ruling.valueOf(row.text("outcome")),
                        row.id("granted_cents"),
                        whole(row, "place"),
                        row.text("reason"),
                        row.text("deviation")),
                row.flag("deviates"));
    }

    private static Integer whole(Row row, String column) throws SQLException {
        Long number = row.id(column);
        return number == null ? null : number.intValue();
    }

    private static Boolean flag(Row row, String column) throws SQLException {
        return row.text(column) == null ? null : row.flag(column);
    }
}
