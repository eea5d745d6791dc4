package de.dresden.smartparticipation.platform.payment;

import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.payment.sepa.Iban;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.testing.TestPeople;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;

/** A database with a clerk, two treasurers with limits, and orders in whatever state. */
final class SomePayments {

    static final long CLERK = 1;
    static final long ENGEL = 2;
    static final long THIELE = 3;
    static final long ADMIN = 4;
    static final Instant NOW = Instant.parse("2026-11-26T08:00:00Z");
    static final LocalDate DUE = LocalDate.of(2026, 12, 15);
    static final Iban ACCOUNT = new Iban("DE89370400440532013000");

    final Sql sql;
    final PaymentTable orders;
    final LimitTable limits;
    final BatchTable batches;

    private long cases = 100;

    SomePayments(DataSource database) {
        sql = Sql.on(database);
        orders = new PaymentTable(sql);
        limits = new LimitTable(sql);
        batches = new BatchTable(sql);
        TestPeople.in(database)
                .department(7, "KAE")
                .staff(CLERK, "clerk")
                .staff(ENGEL, "engel")
                .staff(THIELE, "thiele")
                .staff(ADMIN, "admin");
        limit(ENGEL, 1_000_000);
        limit(THIELE, 1_000_000);
    }

    /** A limit that two others have decided. */
    long limit(long person, long cents) {
        long id = limits.nextId();
        long setter = person == ADMIN ? CLERK : ADMIN;
        boolean raises = cents > limits.inForce(person).map(AmountLimit::cents).orElse(0L);
        limits.add(id, person, cents, "Dienstanweisung", raises, setter, NOW);
        if (raises) {
            limits.decide(id, true, null, person == ENGEL ? THIELE : ENGEL, NOW);
        }
        return id;
    }

    static NewPayment payment(long subject, long cents) {
        return new NewPayment(
                Programme.REWARDS,
                7,
                new Subject("statement", subject, "AR-" + subject),
                "/rewards/statement.xhtml?ref=AR-" + subject,
                "Bäckerei Süß",
                "700123",
                ACCOUNT,
                cents,
                "Abrechnung November",
                "Abrechnung AR-" + subject,
                DUE,
                "3.1.04.01/4318000",
                List.of());
    }

    PaymentOrder prepared(long cents) {
        return prepared(payment(++cases, cents));
    }

    PaymentOrder prepared(NewPayment payment) {
        long id = orders.nextId();
        String reference = orders.number("AO", 2026);
        orders.insert(
                id,
                reference,
                payment,
                new SealedAccount("1:sealed", payment.account().shown(), "mark"),
                PaymentContent.of(payment, List.of()).hash(),
                by(CLERK),
                NOW);
        return orders.find(reference).orElseThrow();
    }

    PaymentOrder certified(long cents) {
        PaymentOrder order = prepared(cents);
        orders.certify(order.id(), by(CLERK), NOW);
        return again(order);
    }

    PaymentOrder ordered(long cents) {
        PaymentOrder order = certified(cents);
        orders.order(order.id(), by(ENGEL), limits.inForce(ENGEL).orElseThrow().id(), null, NOW);
        return again(order);
    }

    PaymentOrder handedOver(long cents) {
        PaymentOrder order = ordered(cents);
        batch(List.of(order.id()));
        return again(order);
    }

    long batch(List<Long> ids) {
        long id = batches.nextId();
        sql.update("""
                insert into platform.payment_batch (id, reference, format, orders, cents, file_id, file_hash, made_by, made_at)
                values (?, ?, 'CSV', ?, 1, ?, repeat('a', 64), ?, ?)""", id, "KB-" + id, Math.max(1, ids.size()), file(), ENGEL, NOW);
        batches.ask(id, null, ENGEL, NOW);
        orders.handOver(ids, id, NOW);
        return id;
    }

    PaymentOrder again(PaymentOrder order) {
        return orders.find(order.reference()).orElseThrow();
    }

    static Capacity by(long person) {
        return new Capacity(person, null);
    }

    private long file() {
        return sql.first("""
                insert into platform.file (id, name, media_type, size, hash, uploaded_at, subject_type, subject_id,
                    subject_reference)
                values (nextval('platform.file_id'), 'x.csv', 'text/csv', 1, repeat('a', 64), ?, 'payment-batch', 1, 'x')
                returning id""", row -> row.number("id"), NOW).orElseThrow();
    }
}
