package de.dresden.smartparticipation.web.payments;

import de.dresden.smartparticipation.platform.paging.Page;
import de.dresden.smartparticipation.platform.paging.PageQuery;
import de.dresden.smartparticipation.platform.payment.BatchFormat;
import de.dresden.smartparticipation.platform.payment.BatchRow;
import de.dresden.smartparticipation.platform.payment.PaymentBatches;
import de.dresden.smartparticipation.platform.payment.PaymentFilter;
import de.dresden.smartparticipation.platform.payment.PaymentRow;
import de.dresden.smartparticipation.platform.payment.PaymentState;
import de.dresden.smartparticipation.platform.payment.PaymentSum;
import de.dresden.smartparticipation.platform.payment.Payments;
import de.dresden.smartparticipation.web.frame.Notices;
import de.dresden.smartparticipation.web.table.Table;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** What is ordered and waits to be handed over, and what was handed over. */
@Named("paymentsBatchesView")
@ViewScoped
public class BatchesView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PaymentBatches batches;

    @Inject
    private Payments payments;

    @Inject
    private Notices notices;

    private final Table<PaymentRow> waiting = new Table<>(PaymentRow::id, this::waiting, 100);
    private final Table<BatchRow> rows = new Table<>(BatchRow::reference, query -> batches.list(query), 25);
    private List<BatchFormat> formats = List.of();
    private BatchFormat format = BatchFormat.CSV;
    private PaymentSum sum;

    @PostConstruct
    void open() {
        formats = List.copyOf(batches.formats());
        sum = payments.sums(PaymentFilter.in(PaymentState.ORDERED)).stream()
                .findFirst()
                .orElse(new PaymentSum(PaymentState.ORDERED, 0, 0));
    }

    private Page<PaymentRow> waiting(PageQuery query) {
        return payments.list(PaymentFilter.in(PaymentState.ORDERED), query);
    }

    public String handOver() {
        if (waiting.getChosen().isEmpty()) {
            notices.failed("payments.batches.none-chosen");
            return null;
        }
        String reference = batches.handOver(
                waiting.getChosen().stream().map(PaymentRow::id).toList(), format);
        notices.done("payments.batches.handed-over", reference);
        return "/payments/batch.xhtml?faces-redirect=true&ref=" + reference;
    }

    public Table<PaymentRow> getWaiting() {
        return waiting;
    }

    public Table<BatchRow> getRows() {
        return rows;
    }

    public List<BatchFormat> getFormats() {
        return formats;
    }

    /** Whether payment files may be made, too. */
    public boolean isFiles() {
        return formats.contains(BatchFormat.CREDIT_TRANSFER);
    }

    public PaymentSum getSum() {
        return sum;
    }

    public BatchFormat getFormat() {
        return format;
    }

    public void setFormat(BatchFormat format) {
        this.format = format;
    }
}
