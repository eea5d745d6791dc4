package de.dresden.smartparticipation.platform.payment;

import de.dresden.smartparticipation.platform.identity.Actor;
import de.dresden.smartparticipation.platform.identity.OnBehalf;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.identity.Staff;
import de.dresden.smartparticipation.platform.paging.Page;
import de.dresden.smartparticipation.platform.paging.PageQuery;
import de.dresden.smartparticipation.platform.persistence.Row;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Lists of orders, as far as the person may see them. */
@Dependent
class PaymentList {

    private static final String COLUMNS = """
            select o.*, d.name as department, b.reference as batch
            from platform.payment_order o
            join platform.v_department d on d.id = o.department_id
            left join platform.payment_batch b on b.id = o.batch_id
            """;

    /** What is over stands below what somebody still has to do. */
    private static final String OPEN_FIRST = "o.state in ('PAID', 'RETURNED', 'CANCELLED'), o.due";

    private static final Map<String, String> SORTS = Map.of(
            "due", "o.due",
            "cents", "o.cents",
            "payee", "o.payee",
            "reference", "o.reference",
            "state", "o.state",
            "department", "d.name");

    @Inject
    private Sql sql;

    PaymentList() {}

    PaymentList(Sql sql) {
        this.sql = sql;
    }

    /** Two statements; what is to be paid first stands first. */
    Page<PaymentRow> page(PaymentFilter filter, PageQuery query, Actor actor) {
        Where where = where(filter, actor);
        long total = sql.first(
                        "select count(*) as n from platform.payment_order o" + where.text(),
                        row -> row.number("n"),
                        where.values())
                .orElseThrow();
        String sort = query.sort() == null ? OPEN_FIRST : SORTS.getOrDefault(query.sort(), "o.due");
        String direction = query.descending() ? " desc" : "";
        List<Object> values = new ArrayList<>(List.of(where.values()));
        values.add(query.size());
        values.add(query.offset());
        return Page.of(
                query,
                sql.list(
                        COLUMNS + where.text() + " order by " + sort + direction + ", o.id" + direction
                                + " limit ? offset ?",
                        PaymentList::row,
                        values.toArray()),
                total);
    }

    /** What stands in each state, in the order of the states; states without an order are left out. */
    List<PaymentSum> sums(PaymentFilter filter, Actor actor) {
        Where where = where(filter, actor);
        return sql
                .list(
                        "select o.state, count(*) as orders, sum(o.cents) as cents from platform.payment_order o"
                                + where.text() + " group by o.state",
                        row -> new PaymentSum(
                                PaymentState.valueOf(row.text("state")), row.number("orders"), row.number("cents")),
                        where.values())
                .stream()
                .sorted(java.util.Comparator.comparing(PaymentSum::state))
                .toList();
    }

    /** Those of a batch, in the order of their numbers. */
    List<PaymentRow> ofBatch(long batch) {
        return sql.list(COLUMNS + "where o.batch_id = ? order by o.id", PaymentList::row, batch);
    }

    static PaymentRow row(Row row) throws SQLException {
        return new PaymentRow(
                row.number("id"),
                row.text("reference"),
                Programme.valueOf(row.text("programme")),
                row.text("subject_reference"),
                row.text("payee"),
                row.text("iban_shown"),
                row.number("cents"),
                row.day("due"),
                PaymentState.valueOf(row.text("state")),
                PayeeCheck.valueOf(row.text("payee_check")),
                row.text("department"),
                row.text("batch"));
    }

    private record Where(String text, Object[] values) {}

    private static Where where(PaymentFilter filter, Actor actor) {
        StringBuilder text = new StringBuilder(" where true");
        List<Object> values = new ArrayList<>();
        if (!filter.text().isEmpty()) {
            text.append(
                    " and (o.reference ilike ? or o.subject_reference ilike ? or o.payee ilike ? or o.creditor ilike ?)");
            String part = "%" + filter.text().replaceAll("([\\\\%_])", "\\\\$1") + "%";
            values.addAll(List.of(part, part, part, part));
        }
        anyOf(text, values, "o.state", filter.states());
        anyOf(text, values, "o.programme", filter.programmes());
        anyOf(text, values, "o.payee_check", filter.checks());
        if (!filter.departments().isEmpty()) {
            text.append(" and o.department_id = any (?::bigint[])");
            values.add(filter.departments());
        }
        if (filter.dueUntil() != null) {
            text.append(" and o.due <= ?");
            values.add(filter.dueUntil());
        }
        own(text, values, actor);
        return new Where(text.toString(), values.toArray());
    }

    private static void anyOf(
            StringBuilder text, List<Object> values, String column, java.util.Set<? extends Enum<?>> of) {
        if (!of.isEmpty()) {
            text.append(" and ").append(column).append(" = any (?::text[])");
            values.add(of.stream().map(Enum::name).toList());
        }
    }

    /** Treasurers and auditors see all, a clerk what is of a department. */
    private static void own(StringBuilder text, List<Object> values, Actor actor) {
        if (actor.is(Role.TREASURER) || actor.is(Role.AUDITOR)) {
            return;
        }
        Staff staff = actor instanceof OnBehalf job ? job.requester() : actor instanceof Staff one ? one : null;
        text.append(" and (false");
        for (Programme programme : Programme.values()) {
            if (staff != null && !staff.departments(programme.clerk()).isEmpty()) {
                text.append(" or o.programme = ? and o.department_id = any (?::bigint[])");
                values.add(programme);
                values.add(staff.departments(programme.clerk()));
            }
        }
        text.append(')');
    }
}
