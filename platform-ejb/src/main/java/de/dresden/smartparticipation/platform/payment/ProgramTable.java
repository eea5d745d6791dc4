package de.dresden.smartparticipation.platform.payment;

import de.dresden.smartparticipation.platform.payment.sepa.Debtor;
import de.dresden.smartparticipation.platform.persistence.Row;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The approvals of the program; at most one is in force. */
@Dependent
class ProgramTable {

    private static final String ROWS = """
            select g.*, f.name as file_name, r.name as recorder, e.name as ender
            from platform.payment_program g
            join platform.file f on f.id = g.file_id
            join platform.v_person r on r.id = g.recorded_by
            left join platform.v_person e on e.id = g.ended_by
            order by g.id desc""";

    private static final String INSERT = """
            insert into platform.payment_program (id, number, approved_on, file_id, debtor, debtor_iban_sealed,
                debtor_iban_shown, debtor_bic, recorded_by, recorded_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""";

    @Inject
    private Sql sql;

    @Inject
    private PaymentAccounts accounts;

    ProgramTable() {}

    ProgramTable(Sql sql, PaymentAccounts accounts) {
        this.sql = sql;
        this.accounts = accounts;
    }

    long nextId() {
        return sql.first("select nextval('platform.payment_program_id') as id", row -> row.number("id"))
                .orElseThrow();
    }

    /** The latest first. */
    List<ProgramRow> rows() {
        return sql.list(ROWS, ProgramTable::row);
    }

    /** Who pays by a payment file; nothing where no approval is in force. */
    Optional<Debtor> debtor() {
        return sql.first(
                "select * from platform.payment_program where ended_by is null",
                row -> new Debtor(
                        row.text("debtor"),
                        accounts.open(context(row.number("id")), row.text("debtor_iban_sealed")),
                        row.text("debtor_bic")));
    }

    /** @return whether it was added; false where one is in force */
    boolean add(long id, NewProgram program, long file, SealedAccount account, long by, Instant now) {
        return sql.update(
                        INSERT,
                        id,
                        program.number(),
                        program.approvedOn(),
                        file,
                        program.debtor(),
                        account.sealed(),
                        account.shown(),
                        program.bic(),
                        by,
                        now)
                == 1;
    }

    boolean end(long id, String reason, long by, Instant now) {
        return sql.update(
                        "update platform.payment_program set ended_by = ?, ended_at = ?, ended_reason = ?"
                                + " where id = ? and ended_by is null",
                        by,
                        now,
                        reason,
                        id)
                == 1;
    }

    static String context(long id) {
        return "payment program " + id;
    }

    private static ProgramRow row(Row row) throws SQLException {
        return new ProgramRow(
                row.number("id"),
                row.text("number"),
                row.day("approved_on"),
                row.number("file_id"),
                row.text("file_name"),
                row.text("debtor"),
                row.text("debtor_iban_shown"),
                row.text("debtor_bic"),
                row.text("recorder"),
                row.instant("recorded_at"),
                row.text("ender"),
                row.instant("ended_at"),
                row.text("ended_reason"));
    }
}
