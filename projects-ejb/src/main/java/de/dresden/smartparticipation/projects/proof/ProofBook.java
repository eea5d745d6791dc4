package de.dresden.smartparticipation.projects.proof;

import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.persistence.Row;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.projects.proof.core.OtherFunds;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The financial report of a proof: its lines, receipts and funds. What a line comes to is kept by the database from its receipts. */
@Dependent
class ProofBook {

    private static final String RECEIPT = """
            insert into projects.proof_receipt (id, proof_id, item_id, number, day, payee, purpose, cents)
            select nextval('projects.proof_receipt_id'), i.proof_id, i.id, ?, ?, ?, ?, ? from projects.proof_item i
            where i.proof_id = ? and i.position = ? and projects.same_receipt(i.proof_id, null, ?, ?, ?, ?, null) is null
            on conflict do nothing""";

    private static final String CORRECT = """
            update projects.proof_receipt r set number = ?, day = ?, payee = ?, purpose = ?, cents = ?, struck_cents = 0, struck_reason = null,
                item_id = i.id from projects.proof_item i
            where i.proof_id = r.proof_id and i.position = ? and r.proof_id = ? and r.id = ?
              and projects.same_receipt(r.proof_id, r.id, ?, ?, ?, ?, r.taken_from) is null""";

    private final Sql sql;

    @Inject
    ProofBook(Sql sql) {
        this.sql = sql;
    }

    void addItem(long proof, int position, String title, long planned) {
        sql.update(
                "insert into projects.proof_item (id, proof_id, position, title, planned_cents)"
                        + " values (nextval('projects.proof_item_id'), ?, ?, ?, ?)",
                proof,
                position,
                title,
                planned);
    }

    void addFund(long proof, FundKind kind, long planned) {
        sql.update(
                "insert into projects.proof_fund (id, proof_id, position, kind, planned_cents)"
                        + " values (nextval('projects.proof_fund_id'), ?, ?, ?, ?)",
                proof,
                kind.ordinal() + 1,
                kind,
                planned);
    }

    List<ItemRow> items(long proof) {
        return sql.list(
                "select * from projects.proof_item where proof_id = ? order by position",
                row -> new ItemRow(
                        row.number("id"),
                        (int) row.number("position"),
                        row.text("title"),
                        row.number("planned_cents"),
                        row.number("spent_cents"),
                        row.number("struck_cents")),
                proof);
    }

    /** By day. */
    List<ReceiptRow> receipts(long proof) {
        return sql.list("""
                select r.*, i.position, r.day not between p.first_day and p.last_day as outside, d.reference as origin, t.file_id,
                    f.name as file_name from projects.proof_receipt r
                join projects.proof_item i on i.id = r.item_id join projects.proof p on p.id = r.proof_id
                left join projects.drawdown_receipt t on t.id = r.taken_from left join projects.drawdown d on d.id = t.drawdown_id
                left join platform.file f on f.id = t.file_id
                where r.proof_id = ? order by r.day, r.id""", ProofBook::receipt, proof);
    }

    List<FundRow> funds(long proof) {
        return sql.list(
                "select * from projects.proof_fund where proof_id = ? order by position",
                row -> new FundRow(
                        row.number("id"),
                        FundKind.valueOf(row.text("kind")),
                        row.number("planned_cents"),
                        row.number("received_cents")),
                proof);
    }

    static OtherFunds core(List<FundRow> funds) {
        return new OtherFunds(
                funds.stream().mapToLong(FundRow::plannedCents).sum(),
                funds.stream().mapToLong(FundRow::receivedCents).sum());
    }

    /**
     * Adds receipts and takes others away.
     *
     * @throws NotFound for one that is another's
     * @throws Refused with everything that is wrong, or where one is there already
     */
    void change(long proof, ProofPart.Receipts change, LocalDate today) {
        change.removed().forEach(id -> {
            if (sql.update("delete from projects.proof_receipt where proof_id = ? and id = ?", proof, id) == 0) {
                throw new NotFound(id);
            }
        });
        Set<Integer> positions = items(proof).stream().map(ItemRow::position).collect(Collectors.toSet());
        AcceptableProof.require(change.added().stream()
                .flatMap(one -> AcceptableProof.problems(one, positions, today).stream())
                .distinct()
                .toList());
        long there = sql.first(
                        "select count(*) as n from projects.proof_receipt where proof_id = ?",
                        row -> row.number("n"),
                        proof)
                .orElse(0L);
        if (there + change.added().size() > AcceptableProof.MOST_RECEIPTS) {
            throw new Refused(Proof.because("too-many-receipts", AcceptableProof.MOST_RECEIPTS));
        }
        change.added().forEach(one -> {
            if (!add(proof, one)) {
                throw new Refused(Proof.because("receipt-twice", one.number(), one.payee()));
            }
        });
    }

    /**
     * Corrects a receipt; from where it was taken over stays with it.
     *
     * @throws NotFound for one that is another's
     * @throws Refused with everything that is wrong, or where one is there already
     */
    void correct(long proof, ProofPart.Corrected corrected, LocalDate today) {
        receipt(proof, corrected.receipt());
        NewReceipt as = corrected.as();
        Set<Integer> positions = items(proof).stream().map(ItemRow::position).collect(Collectors.toSet());
        AcceptableProof.require(AcceptableProof.problems(as, positions, today));
        int done = sql.update(
                CORRECT,
                as.number(),
                as.day(),
                as.payee(),
                as.purpose(),
                as.cents(),
                as.position(),
                proof,
                corrected.receipt(),
                as.number(),
                as.day(),
                as.payee(),
                as.cents());
        if (done == 0) {
            throw new Refused(Proof.because("receipt-twice", as.number(), as.payee()));
        }
    }

    /** @return false where it is there already */
    boolean add(long proof, NewReceipt receipt) {
        return sql.update(
                        RECEIPT,
                        receipt.number(),
                        receipt.day(),
                        receipt.payee(),
                        receipt.purpose(),
                        receipt.cents(),
                        proof,
                        receipt.position(),
                        receipt.number(),
                        receipt.day(),
                        receipt.payee(),
                        receipt.cents())
                == 1;
    }

    /** @throws NotFound for a fund that is another's */
    void receive(long proof, ProofPart.Funds funds) {
        AcceptableProof.require(AcceptableProof.problems(funds));
        for (Map.Entry<Long, Long> one : funds.received().entrySet()) {
            int known = sql.update(
                    "update projects.proof_fund set received_cents = ? where proof_id = ? and id = ?",
                    one.getValue(),
                    proof,
                    one.getKey());
            if (known == 0) {
                throw new NotFound(one.getKey());
            }
        }
    }

    /** @throws NotFound where it is another's */
    ReceiptRow receipt(long proof, long id) {
        return receipts(proof).stream()
                .filter(one -> one.id() == id)
                .findFirst()
                .orElseThrow(() -> new NotFound(id));
    }

    /** @param reason null where nothing is struck */
    void strike(long proof, long receipt, long cents, String reason) {
        sql.update(
                "update projects.proof_receipt set struck_cents = ?, struck_reason = ? where proof_id = ? and id = ?",
                cents,
                reason,
                proof,
                receipt);
    }

    private static ReceiptRow receipt(Row row) throws SQLException {
        return new ReceiptRow(
                row.number("id"),
                row.number("item_id"),
                (int) row.number("position"),
                row.text("number"),
                row.day("day"),
                row.text("payee"),
                row.text("purpose"),
                row.number("cents"),
                row.number("struck_cents"),
                row.text("struck_reason"),
                row.flag("outside"),
                row.text("origin"),
                row.id("file_id"),
                row.text("file_name"));
    }
}
