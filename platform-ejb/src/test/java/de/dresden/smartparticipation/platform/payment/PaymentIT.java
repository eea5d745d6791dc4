package de.dresden.smartparticipation.platform.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.files.FileDownload;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.payment.sepa.Iban;
import de.dresden.smartparticipation.platform.payment.sepa.PainReading;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.testing.Callers;
import de.dresden.smartparticipation.platform.testing.InTheContainer;
import de.dresden.smartparticipation.platform.testing.TestPeople;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A payment from a programme's case to the booking, by the people who do it, in the container. */
class PaymentIT extends InTheContainer {

    private static final AtomicLong CASES = new AtomicLong();
    private static final long DEPARTMENT = 7601;

    @Inject
    private DataSource database;

    @Inject
    private Sql sql;

    @Inject
    private Callers callers;

    @Inject
    private TrialProgramme programme;

    @Inject
    private HeardPayments heard;

    @Inject
    private Payments payments;

    @Inject
    private PaymentLimits limits;

    @Inject
    private PaymentBatches batches;

    @Inject
    private PaymentBookings bookings;

    @Inject
    private PaymentProgram program;

    @Inject
    private Clock clock;

    @BeforeEach
    void people() throws Exception {
        TestPeople.in(database)
                .department(DEPARTMENT, "PAYS")
                .staff(7601, "pay.clerk", Role.REWARDS_CLERK, DEPARTMENT)
                .staff(7602, "pay.one", Role.TREASURER, DEPARTMENT)
                .staff(7603, "pay.two", Role.TREASURER, DEPARTMENT)
                .staff(7604, "pay.admin", Role.ADMINISTRATOR);
        if (callers.as("pay.admin", limits::list).stream().noneMatch(row -> row.account() == 7602)) {
            limit("pay.one", "pay.two");
            limit("pay.two", "pay.one");
        }
    }

    @Test
    void aPaymentGoesItsWayAndTheProgrammeIsTold() throws Exception {
        String order = prepared(12_345);
        assertThat(tasks(order)).containsExactly("payment.certify");
        callers.does("pay.clerk", () -> payments.certify(order));
        callers.does("pay.one", () -> payments.order(order, null));
        assertThat(tasks(order)).isEmpty();
        String batch = callers.as("pay.one", () -> batches.handOver(List.of(id(order)), BatchFormat.JSON));
        assertThat(new String(taken(batch), StandardCharsets.UTF_8))
                .contains("\"cents\":12345")
                .contains(order);
        assertThatThrownBy(() -> callers.as("pay.one", () -> batches.take(batch, null)))
                .isInstanceOf(Refused.class);

        long answer = callers.as("pay.two", () -> bookings.upload(table(order + ";bezahlt"), "answer.csv"));
        assertThat(callers.as("pay.two", () -> bookings.preview(answer)).booked())
                .isOne();
        assertThat(heard.of(order)).isEmpty();
        callers.as("pay.two", () -> bookings.importFile(answer));
        assertThat(heard.of(order)).extracting(PaymentBooked::outcome).containsExactly(PaymentOutcome.PAID);

        callers.does(
                "pay.one",
                () -> payments.bookBack(order, PaymentOutcome.RETURNED, LocalDate.now(clock), "Konto erloschen", null));
        assertThat(heard.of(order))
                .extracting(PaymentBooked::outcome)
                .containsExactly(PaymentOutcome.PAID, PaymentOutcome.RETURNED);
        assertThat(callers.as("pay.clerk", () -> payments.details(order)).history())
                .hasSize(6);
    }

    @Test
    void aPaymentFileIsMadeOnlyWhileTheCitysApprovalIsInForceAndItsSumIsTheOrders() throws Exception {
        List<Long> ids = new ArrayList<>();
        long cents = 0;
        for (int i = 1; i <= 3; i++) {
            String order = ordered(1_000 * i + 7);
            ids.add(id(order));
            cents += 1_000 * i + 7;
        }
        assertThatThrownBy(() -> callers.as("pay.one", () -> batches.handOver(ids, BatchFormat.CREDIT_TRANSFER)))
                .isInstanceOf(Refused.class);
        long approval = callers.as("pay.admin", () -> {
            long document = program.upload(stream("%PDF-1.7\n"), "approval.pdf");
            return program.record(new NewProgram(
                    "37-1", LocalDate.now(clock), document, "Landeshauptstadt", "DE89370400440532013000", null));
        });
        try {
            String batch = callers.as("pay.one", () -> batches.handOver(ids, BatchFormat.CREDIT_TRANSFER));
            PainReading file = PainReading.of(taken(batch));
            assertThat(file.problems()).isEmpty();
            assertThat(file.payments()).isEqualTo(3);
            assertThat(file.cents()).isEqualTo(cents);
        } finally {
            callers.does("pay.admin", () -> program.end(approval, "End of the test"));
        }
        assertThat(callers.as("pay.one", batches::formats)).doesNotContain(BatchFormat.CREDIT_TRANSFER);
    }

    @Test
    void ofTwoTreasurersAtTheSameMomentOneOrders() throws Exception {
        for (int round = 0; round < 5; round++) {
            String order = prepared(500);
            callers.does("pay.clerk", () -> payments.certify(order));
            CyclicBarrier start = new CyclicBarrier(2);
            List<Future<String>> both = List.of(
                    callers.beginning("pay.one", () -> ordering(start, order)),
                    callers.beginning("pay.two", () -> ordering(start, order)));
            List<String> answers = new ArrayList<>();
            for (Future<String> one : both) {
                answers.add(Callers.result(one));
            }
            assertThat(answers).containsOnlyOnce("ordered").hasSize(2);
        }
    }

    @Test
    void whatWasChangedPastTheProductIsNotOrdered() throws Exception {
        String order = prepared(900);
        callers.does("pay.clerk", () -> payments.certify(order));
        sql.update("alter table platform.payment_order disable trigger payment_order_fixed");
        sql.update("update platform.payment_order set cents = 90000 where reference = ?", order);
        sql.update("alter table platform.payment_order enable trigger payment_order_fixed");
        Refused refused =
                catchThrowableOfType(Refused.class, () -> callers.does("pay.one", () -> payments.order(order, null)));
        assertThat(refused.reason().key()).isEqualTo("platform.payment.content-changed");
    }

    private String ordering(CyclicBarrier start, String order) throws Exception {
        start.await();
        try {
            payments.order(order, null);
            return "ordered";
        } catch (Conflict | Refused slower) {
            return "told";
        }
    }

    private void limit(String person, String approver) throws Exception {
        long id = callers.as("pay.admin", () -> limits.set(person, 100_000, "Rule"));
        callers.does(approver, () -> limits.approve(id));
    }

    private String prepared(long cents) throws Exception {
        long subject = CASES.incrementAndGet();
        return callers.as(
                "pay.clerk",
                () -> programme.prepare(new NewPayment(
                        Programme.REWARDS,
                        DEPARTMENT,
                        new Subject("pay-trial", subject, "T-" + subject),
                        "/index.xhtml",
                        "Bäckerei Süß",
                        null,
                        new Iban("AT611904300234573201"),
                        cents,
                        "Reason",
                        "Purpose",
                        LocalDate.now(clock),
                        "1.1",
                        List.of())));
    }

    private String ordered(long cents) throws Exception {
        String order = prepared(cents);
        callers.does("pay.clerk", () -> payments.certify(order));
        callers.does("pay.one", () -> payments.order(order, null));
        return order;
    }

    private byte[] taken(String batch) throws Exception {
        return callers.as("pay.one", () -> {
            FileDownload file = batches.take(batch, null);
            try (InputStream content = file.content()) {
                return content.readAllBytes();
            }
        });
    }

    private InputStream table(String row) {
        return stream("Anordnung;Ergebnis;Buchungstag\n" + row + ";" + LocalDate.now(clock) + "\n");
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private long id(String order) {
        return sql.first("select id from platform.payment_order where reference = ?", row -> row.number("id"), order)
                .orElseThrow();
    }

    private List<String> tasks(String order) {
        return sql.list(
                "select step from platform.task where subject_type = 'payment-order' and subject_reference = ?"
                        + " and closed_at is null",
                row -> row.text("step"),
                order);
    }
}
