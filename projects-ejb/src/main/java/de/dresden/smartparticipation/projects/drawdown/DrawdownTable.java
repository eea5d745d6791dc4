package de.dresden.smartparticipation.projects.drawdown;

import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.persistence.Row;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.projects.budget.core.LineYear;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The payment requests and their receipts; every step is one conditional update. */
@Dependent
class DrawdownTable {

    private static final String READ = """
            select d.*, g.project_id, y.line_id, y.year from projects.drawdown d join projects.project_grant g on g.id = d.grant_id
            left join projects.budget_year y on y.id = d.year_id where\s""";

    private static final String ADD = """
            insert into projects.drawdown (id, reference, grant_id, kind, cents, spend_until, note, state, state_since, asked_by, asked_at, version)
            select nextval('projects.drawdown_id'), ?, g.id, ?, ?, ?::date, ?, 'SUBMITTED', ?, ?::bigint, ?, 1
            from projects.project_grant g where g.project_id = ? returning id""";

    private static final String RECEIPT = """
            insert into projects.drawdown_receipt (id, drawdown_id, position, day, payee, cents, item, file_id)
            select nextval('projects.drawdown_receipt_id'), ?, coalesce(max(position), 0) + 1, ?, ?, ?, ?, ?::bigint
            from projects.drawdown_receipt where drawdown_id = ?""";

    private static final String KNOWN = """
            select d.reference, r.day, r.payee, r.cents from projects.drawdown_receipt r join projects.drawdown d on d.id = r.drawdown_id
            join projects.project_grant g on g.id = d.grant_id
            where g.project_id = ? and d.state not in ('REFUSED', 'WITHDRAWN') order by r.id""";

    private static final String CERTIFY = """
            update projects.drawdown set state = 'CERTIFIED', state_since = ?, state_reason = null, certified_by = ?, certified_for = ?::bigint,
                certified_at = ?, account_id = ?, year_id = (select id from projects.budget_year where line_id = ? and year = ?),
                payment_order = ?, version = version + 1 where id = ? and version = ? and state in ('SUBMITTED', 'UNPAID')""";

    private static final String END = """
            update projects.drawdown set state = ?, state_since = ?, state_reason = ?, version = version + 1
            where id = ? and version = ? and state in ('SUBMITTED', 'UNPAID')""";

    private static final String PAID = """
            update projects.drawdown set state = 'PAID', state_since = ?, paid_on = ?, version = version + 1
            where id = ? and payment_order = ? and state = 'CERTIFIED'""";

    private static final String UNPAID = """
            update projects.drawdown set state = 'UNPAID', state_since = ?, state_reason = ?, paid_on = null, version = version + 1
            where id = ? and payment_order = ? and state = ?""";

    private static final String BEARERS = """
            select y.line_id, y.year, l.number, s.committed - s.paid - coalesce((select sum(d.cents) from projects.drawdown d
                join projects.project_grant g on g.id = d.grant_id
                where d.year_id = y.id and d.state = 'CERTIFIED' and g.project_id = s.project_id), 0) as cents
            from projects.budget_share s join projects.budget_year y on y.id = s.year_id join projects.budget_line l on l.id = y.line_id
            where s.project_id = ? and y.year = ? order by l.number""";

    /** A line that bears payments of a project in a year, and how much it still may. */
    record Bearer(LineYear at, String line, long cents) {}

    private final Sql sql;

    @Inject
    DrawdownTable(Sql sql) {
        this.sql = sql;
    }

    Optional<Drawdown> find(String reference) {
        return sql.first(READ + "d.reference = ?", DrawdownTable::read, reference);
    }

    Drawdown of(long id) {
        return sql.first(READ + "d.id = ?", DrawdownTable::read, id).orElseThrow();
    }

    List<Drawdown> ofProject(long project) {
        return sql.list(READ + "g.project_id = ? order by d.id desc", DrawdownTable::read, project);
    }

    String nextReference(int year) {
        long number = sql.first("select nextval('projects.drawdown_number') as n", row -> row.number("n"))
                .orElseThrow();
        return "MA-%d-%04d".formatted(year, number);
    }

    /** @param by account of who hands it in on behalf, or null */
    long add(String reference, long project, NewRequest request, Long by, Instant now) {
        return sql.first(
                        ADD,
                        row -> row.number("id"),
                        reference,
                        request.kind(),
                        request.cents(),
                        request.kind() == DrawdownKind.ADVANCE ? request.spendUntil() : null,
                        request.note(),
                        now,
                        by,
                        now,
                        project)
                .orElseThrow();
    }

    void receipt(long request, NewReceipt receipt, Long file) {
        sql.update(RECEIPT, request, receipt.day(), receipt.payee(), receipt.cents(), receipt.item(), file, request);
    }

    List<Receipt> receipts(long request) {
        return sql.list(
                "select r.*, f.name as file_name from projects.drawdown_receipt r left join platform.file f on f.id = r.file_id"
                        + " where r.drawdown_id = ? order by r.position",
                row -> new Receipt(
                        row.day("day"),
                        row.text("payee"),
                        row.number("cents"),
                        row.text("item"),
                        row.id("file_id"),
                        row.text("file_name")),
                request);
    }

    /** Those that were handed in with requests on the project's grant that count. */
    List<KnownReceipt> known(long project) {
        return sql.list(
                KNOWN,
                row -> new KnownReceipt(row.text("reference"), row.day("day"), row.text("payee"), row.number("cents")),
                project);
    }

    boolean certify(Drawdown request, Capacity by, long account, LineYear at, String order, Instant now) {
        return sql.update(
                        CERTIFY,
                        now,
                        by.person(),
                        by.actingFor(),
                        now,
                        account,
                        at.line(),
                        at.year(),
                        order,
                        request.id(),
                        request.version())
                == 1;
    }

    boolean end(Drawdown request, DrawdownState to, String reason, Instant now) {
        return sql.update(END, to, now, reason, request.id(), request.version()) == 1;
    }

    /** @return whether it was on its way by this order */
    boolean paid(long request, String order, LocalDate day, Instant now) {
        return sql.update(PAID, now, day, request, order) == 1;
    }

    /** @param from where it has to stand */
    boolean unpaid(long request, String order, DrawdownState from, String reason, Instant now) {
        return sql.update(UNPAID, now, reason, request, order, from) == 1;
    }

    /** The lines on which money of a year is bound for a project and neither paid nor on its way. */
    List<Bearer> bearers(long project, int year) {
        return sql.list(
                BEARERS,
                row -> new Bearer(
                        new LineYear(row.number("line_id"), (int) row.number("year")),
                        row.text("number"),
                        row.number("cents")),
                project,
                year);
    }

    /** Items of the cost plan of the application from which the project grew. */
    List<String> items(Long application) {
        return application == null
                ? List.of()
                : sql.list(
                        "select distinct title from projects.application_cost where application_id = ? order by title",
                        row -> row.text("title"),
                        application);
    }

    private static Drawdown read(Row row) throws SQLException {
        Long line = row.id("line_id");
        return new Drawdown(
                row.number("id"),
                row.text("reference"),
                row.number("project_id"),
                DrawdownKind.valueOf(row.text("kind")),
                row.number("cents"),
                row.day("spend_until"),
                row.text("note"),
                DrawdownState.valueOf(row.text("state")),
                row.text("state_reason"),
                row.id("asked_by"),
                row.instant("asked_at"),
                row.id("certified_by"),
                row.id("account_id"),
                line == null ? null : new LineYear(line, (int) row.number("year")),
                row.text("payment_order"),
                row.day("paid_on"),
                row.number("version"));
    }
}
