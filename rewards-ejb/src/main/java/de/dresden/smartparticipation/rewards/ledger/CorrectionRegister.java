package de.dresden.smartparticipation.rewards.ledger;

import de.dresden.smartparticipation.platform.approval.ApprovalState;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.paging.Page;
import de.dresden.smartparticipation.platform.paging.PageQuery;
import de.dresden.smartparticipation.platform.persistence.Row;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;

/** Keeps the corrections and lists them. */
@Dependent
class CorrectionRegister {

    private static final String COLUMNS = """
            select c.reference, t.name, a.member_id, coalesce(m.reference, a.member_id::text) as owner, c.taler, c.reason, c.approval_state, p.name as proposed_by, c.proposed_at,
                c.reclaimed, c.written_off""";

    private static final String FROM = """
             from rewards.correction c join rewards.transfer t on t.id = c.grant_id
            join rewards.ledger_account a on a.id = t.to_account
            left join rewards.member m on m.id = a.member_id
            left join platform.v_person p on p.id = c.proposed_by\s""";

    private static final String IN_STATE = "where (? or c.approval_state = any (?::text[])) ";

    @Inject
    private EntityManager entities;

    @Inject
    private Sql sql;

    /** @throws NotFound where there is none */
    Correction get(String reference) {
        return entities.createQuery("select c from Correction c where c.reference = :reference", Correction.class)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound(reference));
    }

    void add(Correction correction) {
        entities.persist(correction);
        entities.flush();
    }

    /** Writes what is pending, so that plain SQL sees it. */
    void flush() {
        entities.flush();
    }

    /** The next free reference. */
    String nextReference(int year) {
        long number = sql.first("select nextval('rewards.correction_number') as n", row -> row.number("n"))
                .orElseThrow();
        return String.format("TK-%d-%04d", year, number);
    }

    /** Newest first. Two statements. */
    Page<CorrectionRow> page(Set<ApprovalState> states, PageQuery query) {
        List<String> names = states.stream().map(Enum::name).toList();
        long total = sql.first("select count(*) as n" + FROM + IN_STATE, row -> row.number("n"), names.isEmpty(), names)
                .orElse(0L);
        List<CorrectionRow> rows = sql.list(
                COLUMNS + FROM + IN_STATE + "order by c.id desc limit ? offset ?",
                CorrectionRegister::row,
                names.isEmpty(),
                names,
                query.size(),
                query.offset());
        return Page.of(query, rows, total);
    }

    CorrectionRow row(String reference) {
        return sql.first(COLUMNS + FROM + "where c.reference = ?", CorrectionRegister::row, reference)
                .orElseThrow(() -> new NotFound(reference));
    }

    private static CorrectionRow row(Row row) throws SQLException {
        return new CorrectionRow(
                row.text("reference"),
                row.text("name"),
                row.number("member_id"),
                row.text("owner"),
                row.number("taler"),
                row.text("reason"),
                ApprovalState.valueOf(row.text("approval_state")),
                row.text("proposed_by"),
                row.instant("proposed_at"),
                row.id("reclaimed"),
                row.id("written_off"));
    }
}
