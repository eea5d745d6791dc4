package de.dresden.smartparticipation.platform.payment;

import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.files.StoredFile;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.payment.sepa.Iban;
import de.dresden.smartparticipation.platform.persistence.Row;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Payment orders in the database: each step is one conditional update, which says whether it was taken. */
@Dependent
class PaymentTable {

    private static final String INSERT = """
            insert into platform.payment_order (id, reference, programme, department_id, subject_type, subject_id,
                subject_reference, subject_page, payee, creditor, iban_sealed, iban_shown, iban_mark, cents, reason, purpose,
                due, budget_line, content_hash, state, prepared_by, prepared_for, prepared_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'PREPARED', ?, ?::bigint, ?)
            on conflict (subject_type, subject_id) where state not in ('CANCELLED', 'RETURNED') do nothing""";

    private static final String NUMBER = """
            insert into platform.payment_number as n (kind, year, last) values (?, ?, 1)
            on conflict (kind, year) do update set last = n.last + 1 returning last""";

    private static final String ORDER = """
            select o.*, exists (select 1 from platform.payment_export e where e.batch_id = o.batch_id and e.taken_at is not null)
                as file_left from platform.payment_order o\s""";

    private static final String CERTIFY = """
            update platform.payment_order set state = 'CERTIFIED', certified_by = ?, certified_for = ?::bigint, certified_at = ?
            where id = ? and state = 'PREPARED'""";

    private static final String GIVE_ORDER = """
            update platform.payment_order set state = 'ORDERED', ordered_by = ?, ordered_for = ?::bigint, ordered_at = ?,
                limit_id = ?, order_reason = ?
            where id = ? and state = 'CERTIFIED' and cents <= (select cents from platform.payment_limit where id = ?)""";

    private static final String CANCEL = """
            update platform.payment_order set state = 'CANCELLED', cancelled_by = ?, cancelled_at = ?, ended_reason = ?
            where id = ? and state in ('PREPARED', 'CERTIFIED')""";

    private static final String CHECK = """
            update platform.payment_order set payee_check = ?, payee_check_remark = ?, payee_checked_by = ?, payee_checked_at = ?
            where id = ? and state in ('PREPARED', 'CERTIFIED')""";

    /** In the order of the keys, so that two who hand over at once wait for each other and not both. */
    private static final String LOCK = """
            select id from platform.payment_order where id = any (?::bigint[]) and state = 'ORDERED' order by id for update""";

    private static final String HAND_OVER = """
            update platform.payment_order set state = 'HANDED_OVER', batch_id = ?, handed_over_at = ?
            where id = any (?::bigint[]) and state = 'ORDERED'""";

    private static final String BOOK = """
            update platform.payment_order set state = ?, booked_on = ?, booked_by = ?, booked_at = ?, ended_reason = ?
            where id = ? and state = ?""";

    private static final String REPLACED = """
            update platform.payment_order set account_replaced_at = ?
            where subject_type = ? and subject_id = any (?::bigint[]) and state in ('PREPARED', 'CERTIFIED', 'ORDERED')""";

    @Inject
    private Sql sql;

    PaymentTable() {}

    PaymentTable(Sql sql) {
        this.sql = sql;
    }

    long nextId() {
        return sql.first("select nextval('platform.payment_order_id') as id", row -> row.number("id"))
                .orElseThrow();
    }

    /** The next number of its kind in a year, without gaps: {@code AO-2026-00001}. Others who number wait until the commit. */
    String number(String kind, int year) {
        long last = sql.first(NUMBER, row -> row.number("last"), kind, year).orElseThrow();
        return "%s-%d-%05d".formatted(kind, year, last);
    }

    /** @return whether it was added; false where the case has an order on its way already */
    boolean insert(
            long id,
            String reference,
            NewPayment payment,
            SealedAccount account,
            byte[] hash,
            Capacity by,
            Instant now) {
        return sql.update(
                        INSERT,
                        id,
                        reference,
                        payment.programme(),
                        payment.department(),
                        payment.subject().type(),
                        payment.subject().id(),
                        payment.subject().reference(),
                        payment.page(),
                        payment.payee(),
                        payment.creditor(),
                        account.sealed(),
                        account.shown(),
                        account.mark(),
                        payment.cents(),
                        payment.reason(),
                        payment.purpose(),
                        payment.due(),
                        payment.budgetLine(),
                        hash,
                        by.person(),
                        by.actingFor(),
                        now)
                == 1;
    }

    Optional<PaymentOrder> find(String reference) {
        return sql.first(ORDER + "where reference = ?", PaymentTable::order, reference);
    }

    /** Those of the keys that there are, by key. */
    List<PaymentOrder> find(Collection<Long> ids) {
        return sql.list(ORDER + "where id = any (?::bigint[]) order by id", PaymentTable::order, ids);
    }

    List<PaymentOrder> named(Collection<String> references) {
        return sql.list(ORDER + "where reference = any (?::text[]) order by id", PaymentTable::order, references);
    }

    List<PaymentOrder> ofBatch(long batch) {
        return sql.list(ORDER + "where batch_id = ? order by id", PaymentTable::order, batch);
    }

    boolean certify(long id, Capacity by, Instant now) {
        return sql.update(CERTIFY, by.person(), by.actingFor(), now, id) == 1;
    }

    /** @param reason why it is ordered all the same, where the payee's bank said that name and account do not match; else null */
    boolean order(long id, Capacity by, long limit, String reason, Instant now) {
        return sql.update(GIVE_ORDER, by.person(), by.actingFor(), now, limit, reason, id, limit) == 1;
    }

    boolean cancel(long id, long by, String reason, Instant now) {
        return sql.update(CANCEL, by, now, reason.strip(), id) == 1;
    }

    boolean check(long id, PayeeCheck result, String remark, long by, Instant now) {
        return sql.update(CHECK, result, remark, by, now, id) == 1;
    }

    /** @return whether all of them could be locked for being handed over */
    boolean lockOrdered(Collection<Long> ids) {
        return sql.list(LOCK, row -> row.number("id"), ids).size() == ids.size();
    }

    int handOver(Collection<Long> ids, long batch, Instant now) {
        return sql.update(HAND_OVER, batch, now, ids);
    }

    /** Orders of these cases that are not handed over yet are to an account that is not the payee's any more. */
    int accountReplaced(String type, Collection<Long> cases, Instant now) {
        return sql.update(REPLACED, now, type, cases);
    }

    /** @param from the state in which it was seen */
    boolean book(
            long id, PaymentState from, PaymentOutcome outcome, LocalDate day, String reason, long by, Instant now) {
        return sql.update(BOOK, outcome.name(), day, by, now, reason, id, from) == 1;
    }

    /** What an order pays, read anew. */
    PaymentContent content(long id, Iban account, List<StoredFile> files) {
        return sql.first(
                        ORDER + "where id = ?",
                        row -> new PaymentContent(
                                row.text("payee"),
                                row.text("creditor"),
                                account,
                                row.number("cents"),
                                row.text("reason"),
                                row.text("purpose"),
                                row.day("due"),
                                row.text("budget_line"),
                                files),
                        id)
                .orElseThrow();
    }

    /** When the first of what is ordered and not handed over yet is to be paid; nothing where none waits. */
    Optional<LocalDate> firstWaiting() {
        return sql.first(
                "select min(due) as due from platform.payment_order where state = 'ORDERED'", row -> row.day("due"));
    }

    /** Whether something of a batch waits for its answer. */
    boolean hasOpen(long batch) {
        return sql.first(
                        "select exists (select 1 from platform.payment_order where batch_id = ? and state = 'HANDED_OVER') as open",
                        row -> row.flag("open"),
                        batch)
                .orElseThrow();
    }

    private static LocalDate day(Instant moment) {
        return moment == null ? null : LocalDate.ofInstant(moment, Clocks.BERLIN);
    }

    private static PaymentOrder order(Row row) throws SQLException {
        return new PaymentOrder(
                row.number("id"),
                row.text("reference"),
                Programme.valueOf(row.text("programme")),
                row.number("department_id"),
                new Subject(row.text("subject_type"), row.number("subject_id"), row.text("subject_reference")),
                row.text("payee"),
                row.text("iban_sealed"),
                row.number("cents"),
                row.text("purpose"),
                row.day("due"),
                row.bytes("content_hash"),
                PaymentState.valueOf(row.text("state")),
                new Capacity(row.id("prepared_by"), row.id("prepared_for")),
                new Capacity(row.id("certified_by"), row.id("certified_for")),
                PayeeCheck.valueOf(row.text("payee_check")),
                row.id("batch_id"),
                day(row.instant("ordered_at")),
                row.flag("file_left"));
    }
}
