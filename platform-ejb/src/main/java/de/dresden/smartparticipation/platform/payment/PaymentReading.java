package de.dresden.smartparticipation.platform.payment;

import de.dresden.smartparticipation.platform.audit.History;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.identity.Actor;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.persistence.Row;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Optional;

/** Reads one order for its page: a fixed, small number of statements. */
@Dependent
class PaymentReading {

    private static final String DETAILS = """
            select o.*, d.name as department, b.reference as batch, l.cents as limit_cents,
                p1.name as preparer, p2.name as preparer_for, c1.name as certifier, c2.name as certifier_for,
                o1.name as orderer, o2.name as orderer_for, k.name as checker
            from platform.payment_order o
            join platform.v_department d on d.id = o.department_id
            left join platform.payment_batch b on b.id = o.batch_id
            left join platform.payment_limit l on l.id = o.limit_id
            left join platform.v_person p1 on p1.id = o.prepared_by
            left join platform.v_person p2 on p2.id = o.prepared_for
            left join platform.v_person c1 on c1.id = o.certified_by
            left join platform.v_person c2 on c2.id = o.certified_for
            left join platform.v_person o1 on o1.id = o.ordered_by
            left join platform.v_person o2 on o2.id = o.ordered_for
            left join platform.v_person k on k.id = o.payee_checked_by
            where o.id = ?""";

    private static final String SAME_ACCOUNT = """
            select other.reference from platform.payment_order o
            join platform.payment_order other on other.iban_mark = o.iban_mark and other.id <> o.id
            where o.id = ? and other.state in ('PREPARED', 'CERTIFIED', 'ORDERED', 'HANDED_OVER')
            order by other.id limit 20""";

    @Inject
    private Sql sql;

    @Inject
    private PaymentAccounts accounts;

    @Inject
    private PaymentFiles files;

    @Inject
    private LimitTable limits;

    @Inject
    private History history;

    PaymentDetails of(PaymentOrder order, Actor actor) {
        return sql.first(DETAILS, row -> details(row, order, actor), order.id()).orElseThrow();
    }

    private PaymentDetails details(Row row, PaymentOrder order, Actor actor) throws SQLException {
        return new PaymentDetails(
                PaymentList.row(row),
                order.subject(),
                row.text("subject_page"),
                row.text("creditor"),
                accounts.of(order).grouped(),
                row.text("reason"),
                order.purpose(),
                row.text("budget_line"),
                HexFormat.of().formatHex(order.contentHash()),
                PaymentStep.orNull(row.text("preparer"), row.text("preparer_for"), row.instant("prepared_at")),
                PaymentStep.orNull(row.text("certifier"), row.text("certifier_for"), row.instant("certified_at")),
                PaymentStep.orNull(row.text("orderer"), row.text("orderer_for"), row.instant("ordered_at")),
                row.text("order_reason"),
                row.id("limit_cents"),
                aboveLimits(order),
                PaymentStep.orNull(row.text("checker"), null, row.instant("payee_checked_at")),
                row.text("payee_check_remark"),
                row.instant("account_replaced_at"),
                row.day("booked_on"),
                row.text("ended_reason"),
                sql.list(SAME_ACCOUNT, same -> same.text("reference"), order.id()),
                files.of(order.self()),
                history.of(order.self()),
                rights(order, actor));
    }

    private Reason aboveLimits(PaymentOrder order) {
        boolean waits = order.state() == PaymentState.PREPARED || order.state() == PaymentState.CERTIFIED;
        return waits ? MayOrder.withinSomeLimit(order.cents(), limits.highest()).orElse(null) : null;
    }

    private PaymentRights rights(PaymentOrder order, Actor actor) {
        boolean clerk = actor.is(order.programme().clerk(), order.department());
        boolean treasurer = actor.is(Role.TREASURER);
        Optional<Reason> hindrance = treasurer ? hindrance(order, actor) : Optional.empty();
        return new PaymentRights(
                clerk && MayOrder.mayCertify(order).isEmpty(),
                treasurer && hindrance.isEmpty(),
                order.state() == PaymentState.CERTIFIED ? hindrance.orElse(null) : null,
                (clerk || treasurer) && order.state().mayEnd(),
                (clerk || treasurer) && order.state().mayEnd(),
                treasurer
                        && MayOrder.mayBook(order, PaymentOutcome.RETURNED, "-").isEmpty());
    }

    private Optional<Reason> hindrance(PaymentOrder order, Actor actor) {
        var person = Treasury.treasurer(actor);
        return MayOrder.mayOrder(order, person, limits.inForce(Treasury.holder(person)));
    }
}
