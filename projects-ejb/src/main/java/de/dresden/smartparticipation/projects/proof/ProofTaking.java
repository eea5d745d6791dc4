package de.dresden.smartparticipation.projects.proof;

import de.dresden.smartparticipation.platform.persistence.Row;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.projects.drawdown.DrawdownChanged;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

/**
 * Takes the receipts of paid requests over into the proof of use, each once: those that were paid before the proof began, and those that come
 * while it may still be written. A receipt that was typed in the proof before is known again by day, payee and amount, and so is one that was
 * handed in with two requests: it counts once.
 */
@Dependent
class ProofTaking {

    private static final String DUE = """
            select r.id, r.day, r.payee, r.cents, btrim(r.item) as item from projects.proof p
            join projects.project_grant g on g.project_id = p.project_id join projects.drawdown d on d.grant_id = g.id and d.state = 'PAID'
            join projects.drawdown_receipt r on r.drawdown_id = d.id
            where p.id = ? and p.state in ('AWAITED', 'QUERIED')
              and not exists (select 1 from projects.proof_taken t where t.drawdown_receipt_id = r.id)
            order by r.day, r.id""";

    private static final String LINE = """
            insert into projects.proof_item (id, proof_id, position, title, planned_cents)
            select nextval('projects.proof_item_id'), p.id,
                coalesce((select max(i.position) from projects.proof_item i where i.proof_id = p.id), 0) + 1, ?, 0 from projects.proof p
            where p.id = ? and not exists (select 1 from projects.proof_item i where i.proof_id = p.id and lower(i.title) = lower(?))""";

    private static final String KNOWN = """
            update projects.proof_receipt set taken_from = ? where id = (select min(r.id) from projects.proof_receipt r
                where r.proof_id = ? and r.taken_from is null and r.day = ? and lower(r.payee) = lower(?) and r.cents = ?)""";

    private static final String TAKE = """
            insert into projects.proof_receipt (id, proof_id, item_id, day, payee, cents, taken_from)
            select nextval('projects.proof_receipt_id'), i.proof_id, i.id, ?, ?, ?, ? from projects.proof_item i
            where i.proof_id = ? and lower(i.title) = lower(?) order by i.position limit 1""";

    private static final String THERE = "select projects.same_receipt(?, null, '', ?, ?, ?, ?) as same";

    private record Due(long id, LocalDate day, String payee, long cents, String item) {}

    private final Sql sql;

    @Inject
    ProofTaking(Sql sql) {
        this.sql = sql;
    }

    void changed(@Observes DrawdownChanged change) {
        if (change.action().equals("drawdown.paid") || change.action().equals("drawdown.proved")) {
            sql.list("""
                    select p.id from projects.proof p join projects.project_grant g on g.project_id = p.project_id
                    join projects.drawdown d on d.grant_id = g.id where d.id = ?""", row -> row.number("id"), change.subject().id()).forEach(this::take);
        }
    }

    /** An item that is no line of the cost plan becomes one for which nothing was planned. @return how many were taken over now */
    int take(long proof) {
        List<Due> due = sql.list(DUE, ProofTaking::due, proof);
        return (int) due.stream().filter(one -> take(proof, one)).count();
    }

    private boolean take(long proof, Due one) {
        boolean now = sql.update(
                        "insert into projects.proof_taken (drawdown_receipt_id, proof_id) values (?, ?) on conflict do nothing",
                        one.id(),
                        proof)
                == 1;
        if (now && sql.update(KNOWN, one.id(), proof, one.day(), one.payee(), one.cents()) == 0 && !there(proof, one)) {
            sql.update(LINE, one.item(), proof, one.item());
            sql.update(TAKE, one.day(), one.payee(), one.cents(), one.id(), proof, one.item());
        }
        return now;
    }

    private boolean there(long proof, Due one) {
        return sql.first(THERE, row -> row.id("same"), proof, one.day(), one.payee(), one.cents(), one.id())
                .isPresent();
    }

    private static Due due(Row row) throws SQLException {
        return new Due(row.number("id"), row.day("day"), row.text("payee"), row.number("cents"), row.text("item"));
    }
}
