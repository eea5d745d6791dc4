package de.dresden.smartparticipation.rights;

import static de.dresden.smartparticipation.rights.RightsArguments.with;

import de.dresden.smartparticipation.platform.files.FileKind;
import de.dresden.smartparticipation.platform.files.FileStore;
import de.dresden.smartparticipation.platform.files.StoredFile;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Actor;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.identity.StaffDirectory;
import de.dresden.smartparticipation.platform.paging.PageQuery;
import de.dresden.smartparticipation.platform.payment.BatchFormat;
import de.dresden.smartparticipation.platform.payment.NewPayment;
import de.dresden.smartparticipation.platform.payment.NewProgram;
import de.dresden.smartparticipation.platform.payment.PayeeCheck;
import de.dresden.smartparticipation.platform.payment.PaymentFilter;
import de.dresden.smartparticipation.platform.payment.PaymentOrders;
import de.dresden.smartparticipation.platform.payment.PaymentOutcome;
import de.dresden.smartparticipation.platform.payment.Programme;
import de.dresden.smartparticipation.platform.payment.sepa.Iban;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.rights.RightsArguments.Making;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

/**
 * How the methods of the payments are called. The order is of the programme of who calls: city projects for their managers, climate
 * rewards for all others. It was prepared and certified by a colleague, so that treasurers may order it.
 */
@Dependent
class PaymentArguments implements RightsArguments.Room {

    private static final AtomicLong CASES = new AtomicLong(70_000);

    @Inject
    private PaymentOrders orders;

    @Inject
    private FileStore files;

    @Inject
    private StaffDirectory people;

    @Inject
    private CurrentActor actor;

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    @Override
    public void into(Map<String, Making> table) {
        table.put("Payments.list", on -> with(PaymentFilter.all(), PageQuery.first()));
        table.put("Payments.sums", on -> with(PaymentFilter.all()));
        table.put("Payments.details", on -> with(order(on, "PREPARED")));
        table.put("Payments.checkPayee", on -> with(order(on, "PREPARED"), PayeeCheck.MATCH, null));
        table.put("Payments.certify", on -> with(order(on, "PREPARED")));
        table.put("Payments.cancel", on -> with(order(on, "PREPARED"), "Wrong amount"));
        table.put("Payments.order", on -> {
            limit("treasurer");
            return with(order(on, "CERTIFIED"), null);
        });
        table.put("Payments.bookBack", on -> {
            String order = order(on, "ORDERED");
            if (!on.missing()) {
                batch(order);
                taken();
            }
            return with(order, PaymentOutcome.PAID, LocalDate.now(clock), null, null);
        });
        batches(table);
        table.put("PaymentBookings.upload", on -> with(answer("AO-1"), "answer.csv"));
        table.put("PaymentBookings.preview", on -> with(on.file(upload("AO-1"))));
        table.put("PaymentBookings.importFile", on -> {
            String order = order(on, "ORDERED");
            if (!on.missing()) {
                batch(order);
                taken();
            }
            return with(on.file(upload(order)));
        });
        table.put("PaymentLimits.list", on -> with());
        table.put("PaymentLimits.treasurers", on -> with());
        table.put("PaymentLimits.set", on -> with(missingOr(on, RightsWorld.login("treasurer", 'b')), 100_00L, "Rule"));
        table.put("PaymentLimits.approve", on -> with(proposed(on)));
        table.put("PaymentLimits.refuse", on -> with(proposed(on), "Too high"));
        table.put("PaymentProgram.list", on -> with());
        table.put("PaymentProgram.upload", on -> with(pdf(), "approval.pdf"));
        table.put("PaymentProgram.record", on -> with(program(on)));
        table.put("PaymentProgram.end", on -> with(on.missing() ? RightsObjects.NONE : approved(), "New version"));
    }

    private void batches(Map<String, Making> table) {
        table.put("PaymentBatches.list", on -> with(PageQuery.first()));
        table.put("PaymentBatches.formats", on -> with());
        table.put("PaymentBatches.handOver", on -> with(Set.of(id(order(on, "ORDERED"))), BatchFormat.CSV));
        table.put("PaymentBatches.handOverNamed", on -> with(Set.of(order(on, "ORDERED")), BatchFormat.CSV, null));
        table.put("PaymentBatches.details", on -> with(batch(on)));
        table.put("PaymentBatches.take", on -> with(batch(on), null));
        table.put("PaymentBatches.ask", on -> {
            String batch = batch(on);
            taken();
            return with(batch, "Lost");
        });
        table.put("PaymentBatches.decide", on -> {
            String batch = batch(on);
            taken();
            sql.update("""
                    insert into platform.payment_export (id, batch_id, number, reason, asked_by, asked_at)
                    select nextval('platform.payment_export_id'), id, 2, 'Lost', made_by, made_at from platform.payment_batch
                    where reference = ?""", batch);
            return with(batch, true);
        });
    }

    private void taken() {
        sql.update("update platform.payment_export set taken_by = asked_by, taken_at = asked_at");
    }

    /** Reference of an order in this state. */
    private String order(RightsObjects on, String state) {
        if (on.missing()) {
            return "AO-1999-00001";
        }
        Actor caller = actor.get();
        actor.become(people.find(colleague(on.sideName())).orElseThrow());
        String reference = orders.prepare(payment(on, caller));
        actor.become(caller);
        if (!state.equals("PREPARED")) {
            sql.update(
                    "update platform.payment_order set state = 'CERTIFIED', certified_by = prepared_by,"
                            + " certified_at = prepared_at where reference = ?",
                    reference);
        }
        if (state.equals("ORDERED")) {
            sql.update(
                    "update platform.payment_order set state = 'ORDERED', ordered_by = ?, ordered_at = prepared_at,"
                            + " limit_id = ? where reference = ?",
                    account("treasurer", 'b'),
                    limit("treasurer"),
                    reference);
        }
        return reference;
    }

    private NewPayment payment(RightsObjects on, Actor caller) {
        boolean projects = caller.is(Role.PROJECT_MANAGER);
        long subject = CASES.incrementAndGet();
        return new NewPayment(
                projects ? Programme.PROJECTS : Programme.REWARDS,
                on.department(),
                new Subject("trial", subject, "T-" + subject),
                "/index.xhtml",
                "Payee",
                null,
                new Iban("DE89370400440532013000"),
                1_000,
                "Reason",
                "Purpose",
                LocalDate.now(clock),
                "1.1.1",
                List.of());
    }

    /** Key of a limit in force of the role's person in A. */
    private long limit(String role) {
        return number(
                "insert into platform.payment_limit (id, account_id, cents, reason, raises, state, set_by, set_at, decided_by,"
                        + " decided_at) values (nextval('platform.payment_limit_id'), ?, 100000, 'Rule', true, 'IN_FORCE', ?, ?, ?, ?)"
                        + " returning id",
                account(role, 'a'),
                colleague('a'),
                clock.instant(),
                colleague('b'),
                clock.instant());
    }

    private long proposed(RightsObjects on) {
        return on.missing()
                ? RightsObjects.NONE
                : number(
                        "insert into platform.payment_limit (id, account_id, cents, reason, raises, state, set_by, set_at)"
                                + " values (nextval('platform.payment_limit_id'), ?, 100000, 'Rule', true, 'PROPOSED', ?, ?)"
                                + " returning id",
                        account("treasurer", 'b'),
                        colleague('b'),
                        clock.instant());
    }

    private String batch(RightsObjects on) {
        return on.missing() ? "KB-1999-00001" : batch(order(on, "ORDERED"));
    }

    /** Hands an order over. @return reference of the batch */
    private String batch(String order) {
        long id = number("select nextval('platform.payment_batch_id') as id");
        String reference = "KB-T-" + id;
        StoredFile file = files.write(
                reference + ".csv", FileKind.CSV, new Subject("payment-batch", id, reference), out -> out.write('x'));
        sql.update(
                "insert into platform.payment_batch (id, reference, format, orders, cents, file_id, file_hash, made_by, made_at)"
                        + " values (?, ?, 'CSV', 1, 1000, ?, ?, ?, ?)",
                id,
                reference,
                file.id(),
                file.hash(),
                account("treasurer", 'b'),
                clock.instant());
        sql.update(
                "insert into platform.payment_export (id, batch_id, number, asked_by, asked_at)"
                        + " values (nextval('platform.payment_export_id'), ?, 1, ?, ?)",
                id,
                account("treasurer", 'b'),
                clock.instant());
        sql.update(
                "update platform.payment_order set state = 'HANDED_OVER', batch_id = ?, handed_over_at = ? where reference = ?",
                id,
                clock.instant(),
                order);
        return reference;
    }

    private NewProgram program(RightsObjects on) {
        long file = files.upload(pdf(), "approval.pdf", Set.of(FileKind.PDF)).id();
        return new NewProgram("37-1", LocalDate.now(clock), on.file(file), "City", "DE89370400440532013000", null);
    }

    private long approved() {
        long file = files.write(
                        "approval.pdf", FileKind.PDF, new Subject("payment-program", 1, "1"), out -> out.write('x'))
                .id();
        return number(
                "insert into platform.payment_program (id, number, approved_on, file_id, debtor, debtor_iban_sealed,"
                        + " debtor_iban_shown, recorded_by, recorded_at) values (nextval('platform.payment_program_id'), '1', ?, ?,"
                        + " 'City', '1:x', 'DE…', ?, ?) returning id",
                LocalDate.now(clock),
                file,
                colleague('b'),
                clock.instant());
    }

    private long upload(String order) {
        return files.upload(answer(order), "answer.csv", FileKind.TABLES).id();
    }

    private InputStream answer(String order) {
        return stream("Anordnung;Ergebnis;Buchungstag\n" + order + ";bezahlt;" + LocalDate.now(clock) + "\n");
    }

    private static InputStream pdf() {
        return stream("%PDF-1.7\n");
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String missingOr(RightsObjects on, String login) {
        return on.missing() ? "nobody.known" : login;
    }

    private long id(String order) {
        return sql.first("select id from platform.payment_order where reference = ?", row -> row.number("id"), order)
                .orElse(RightsObjects.NONE);
    }

    private long colleague(char side) {
        return account("colleague", side);
    }

    private long account(String role, char side) {
        return number("select id from platform.account where login = ?", RightsWorld.login(role, side));
    }

    private long number(String statement, Object... parameters) {
        return sql.first(statement, row -> row.number("id"), parameters).orElseThrow();
    }
}
