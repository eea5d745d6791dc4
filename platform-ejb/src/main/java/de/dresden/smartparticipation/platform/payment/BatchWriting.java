package de.dresden.smartparticipation.platform.payment;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.files.FileStore;
import de.dresden.smartparticipation.platform.files.StoredFile;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.payment.sepa.CreditTransfer;
import de.dresden.smartparticipation.platform.payment.sepa.CreditTransferFile;
import de.dresden.smartparticipation.platform.payment.sepa.Debtor;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes the one file of a batch. */
@Dependent
class BatchWriting {

    private static final String PEOPLE = """
            select o.id, d.code, c.name as certifier, o.certified_at, t.name as orderer, o.ordered_at
            from platform.payment_order o
            join platform.v_department d on d.id = o.department_id
            join platform.v_person c on c.id = o.certified_by
            join platform.v_person t on t.id = o.ordered_by
            where o.id = any (?::bigint[])""";

    @Inject
    private Sql sql;

    @Inject
    private FileStore files;

    @Inject
    private PaymentIntegrity integrity;

    @Inject
    private ProgramTable programs;

    /** Who certified and who ordered, and when. */
    private record People(
            long order, String department, String certifier, Instant certifiedAt, String orderer, Instant orderedAt) {}

    /** Number of the payment file of a batch; null for the cash system's. */
    static String messageId(BatchFormat format, String reference) {
        return format == BatchFormat.CREDIT_TRANSFER ? "SP-" + reference : null;
    }

    /**
     * @param batch the batch that the file is of
     * @throws Refused where no payment files may be made, or an order is not any more what was certified
     */
    StoredFile write(Subject batch, BatchFormat format, List<PaymentOrder> orders, Instant now, LocalDate today) {
        String name = batch.reference() + "." + format.kind().extension();
        if (format == BatchFormat.CREDIT_TRANSFER) {
            CreditTransferFile transfers = transfers(batch.reference(), orders, now, today);
            return files.write(name, format.kind(), batch, transfers::write);
        }
        CashFile file = cashFile(batch.reference(), orders, now);
        return files.write(name, format.kind(), batch, out -> {
            if (format == BatchFormat.CSV) {
                file.csv(out);
            } else {
                file.json(out);
            }
        });
    }

    private CreditTransferFile transfers(String reference, List<PaymentOrder> orders, Instant now, LocalDate today) {
        Debtor debtor =
                programs.debtor().orElseThrow(() -> new Refused(Reason.of("platform.payment-batch.no-program")));
        List<CreditTransfer> payments = orders.stream()
                .map(order -> transfer(order, integrity.unchanged(order), today))
                .toList();
        return new CreditTransferFile(messageId(BatchFormat.CREDIT_TRANSFER, reference), now, debtor, payments);
    }

    private static CreditTransfer transfer(PaymentOrder order, PaymentContent content, LocalDate today) {
        LocalDate day = order.due().isBefore(today) ? today : order.due();
        return CreditTransfer.of(
                order.reference(), content.cents(), content.payee(), content.account(), content.purpose(), day);
    }

    private CashFile cashFile(String reference, List<PaymentOrder> orders, Instant now) {
        Map<Long, People> people = sql
                .list(
                        PEOPLE,
                        row -> new People(
                                row.number("id"),
                                row.text("code"),
                                row.text("certifier"),
                                row.instant("certified_at"),
                                row.text("orderer"),
                                row.instant("ordered_at")),
                        orders.stream().map(PaymentOrder::id).toList())
                .stream()
                .collect(Collectors.toMap(People::order, Function.identity()));
        return new CashFile(
                reference,
                now,
                orders.stream()
                        .map(order -> cashOrder(order, integrity.unchanged(order), people.get(order.id())))
                        .toList());
    }

    private static CashOrder cashOrder(PaymentOrder order, PaymentContent content, People people) {
        return new CashOrder(
                order.reference(),
                order.programme(),
                people.department(),
                order.subject().reference(),
                content.payee(),
                content.creditor(),
                content.account(),
                content.cents(),
                content.due(),
                content.budgetLine(),
                content.purpose(),
                content.reason(),
                people.certifier(),
                people.certifiedAt(),
                people.orderer(),
                people.orderedAt(),
                order.check(),
                content.files().stream().map(StoredFile::name).toList());
    }
}
