package de.dresden.smartparticipation.platform.payment;

import de.dresden.smartparticipation.platform.files.StoredFile;
import de.dresden.smartparticipation.platform.paging.Page;
import de.dresden.smartparticipation.platform.paging.PageQuery;
import de.dresden.smartparticipation.platform.persistence.Row;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What was handed over, and each time its file left the product. */
@Dependent
class BatchTable {

    static final String TYPE = "payment-batch";

    private static final String ROWS = """
            select b.*, f.name as file_name, p.name as maker,
                (select count(*) from platform.payment_order o where o.batch_id = b.id and o.state = 'HANDED_OVER') as open,
                (select count(*) from platform.payment_order o where o.batch_id = b.id and o.state = 'RETURNED') as returned,
                (select count(*) from platform.payment_export e where e.batch_id = b.id and e.taken_at is not null) as exports,
                exists (select 1 from platform.payment_export e where e.batch_id = b.id and e.number > 1
                    and e.decided_by is null) as waits
            from platform.payment_batch b
            join platform.file f on f.id = b.file_id
            join platform.v_person p on p.id = b.made_by
            """;

    private static final String EXPORTS = """
            select e.*, a.name as asker, d.name as decider, t.name as taker
            from platform.payment_export e
            join platform.v_person a on a.id = e.asked_by
            left join platform.v_person d on d.id = e.decided_by
            left join platform.v_person t on t.id = e.taken_by
            where e.batch_id = ? order by e.number""";

    private static final String ASK = """
            insert into platform.payment_export (id, batch_id, number, reason, asked_by, asked_at)
            select nextval('platform.payment_export_id'), ?, coalesce(max(number), 0) + 1, ?, ?, ?
            from platform.payment_export where batch_id = ?
            on conflict do nothing""";

    private static final String DECIDE = """
            update platform.payment_export set decided_by = ?, decided_at = ?, refused = ?
            where batch_id = ? and number > 1 and decided_by is null""";

    private static final String TAKE = """
            update platform.payment_export set taken_by = ?, taken_at = ?
            where batch_id = ? and taken_by is null and not refused and (number = 1 or decided_by is not null)
            returning number""";

    @Inject
    private Sql sql;

    BatchTable() {}

    BatchTable(Sql sql) {
        this.sql = sql;
    }

    long nextId() {
        return sql.first("select nextval('platform.payment_batch_id') as id", row -> row.number("id"))
                .orElseThrow();
    }

    void insert(
            long id,
            String reference,
            BatchFormat format,
            int orders,
            long cents,
            StoredFile file,
            String messageId,
            long by,
            Instant now) {
        sql.update(
                "insert into platform.payment_batch (id, reference, format, orders, cents, file_id, file_hash, message_id,"
                        + " made_by, made_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                reference,
                format,
                orders,
                cents,
                file.id(),
                file.hash(),
                messageId,
                by,
                now);
    }

    Page<BatchRow> page(PageQuery query) {
        long total = sql.first("select count(*) as n from platform.payment_batch", row -> row.number("n"))
                .orElseThrow();
        return Page.of(
                query,
                sql.list(ROWS + "order by b.id desc limit ? offset ?", BatchTable::row, query.size(), query.offset()),
                total);
    }

    Optional<BatchRow> find(String reference) {
        return sql.first(ROWS + "where b.reference = ?", BatchTable::row, reference);
    }

    long file(long batch) {
        return sql.first("select file_id from platform.payment_batch where id = ?", row -> row.number("file_id"), batch)
                .orElseThrow();
    }

    String messageId(long batch) {
        return sql.first(
                        "select message_id from platform.payment_batch where id = ?",
                        row -> row.text("message_id"),
                        batch)
                .orElse(null);
    }

    List<ExportRow> exports(long batch) {
        return sql.list(EXPORTS, BatchTable::export, batch);
    }

    /** @return whether it was added; false where another one is not taken yet */
    boolean ask(long batch, String reason, long by, Instant now) {
        return sql.update(ASK, batch, reason, by, now, batch) == 1;
    }

    boolean decide(long batch, boolean approve, long by, Instant now) {
        return sql.update(DECIDE, by, now, !approve, batch) == 1;
    }

    /** @return which export it was; nothing where none is free */
    Optional<Long> take(long batch, long by, Instant now) {
        return sql.first(TAKE, row -> row.number("number"), by, now, batch);
    }

    private static BatchRow row(Row row) throws SQLException {
        return new BatchRow(
                row.number("id"),
                row.text("reference"),
                BatchFormat.valueOf(row.text("format")),
                row.number("orders"),
                row.number("cents"),
                row.number("open"),
                row.number("returned"),
                row.text("file_name"),
                row.text("file_hash"),
                row.text("maker"),
                row.instant("made_at"),
                row.number("exports"),
                row.flag("waits"));
    }

    private static ExportRow export(Row row) throws SQLException {
        return new ExportRow(
                (int) row.number("number"),
                row.text("reason"),
                row.number("asked_by"),
                row.text("asker"),
                row.instant("asked_at"),
                row.text("decider"),
                row.instant("decided_at"),
                row.flag("refused"),
                row.text("taker"),
                row.instant("taken_at"));
    }
}
