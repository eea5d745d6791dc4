package de.dresden.smartparticipation.web.payments;

import de.dresden.smartparticipation.platform.paging.Page;
import de.dresden.smartparticipation.platform.paging.PageQuery;
import de.dresden.smartparticipation.platform.payment.PayeeCheck;
import de.dresden.smartparticipation.platform.payment.PaymentFilter;
import de.dresden.smartparticipation.platform.payment.PaymentRow;
import de.dresden.smartparticipation.platform.payment.PaymentState;
import de.dresden.smartparticipation.platform.payment.PaymentSum;
import de.dresden.smartparticipation.platform.payment.Payments;
import de.dresden.smartparticipation.platform.payment.Programme;
import de.dresden.smartparticipation.web.frame.DepartmentNames;
import de.dresden.smartparticipation.web.table.Filters;
import de.dresden.smartparticipation.web.table.Table;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;

/** All payment orders that one may see, with what they come to. */
@Named("paymentsListView")
@ViewScoped
public class ListView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Payments payments;

    @Inject
    private DepartmentNames departments;

    private Filters filters;
    private List<PaymentSum> sums = List.of();

    private final Table<PaymentRow> rows = new Table<>(PaymentRow::reference, this::page);

    @PostConstruct
    void open() {
        filters = Filters.fromUrl()
                .text("q", "payments.filter.text")
                .choice("state", "payments.state", PaymentState.values())
                .choice("programme", "payments.programme", Programme.values())
                .choice("department", "payments.filter.department", departments.choices())
                .choice("check", "payments.check", PayeeCheck.values())
                .date("due", "payments.filter.due");
        sums = payments.sums(filter());
    }

    private Page<PaymentRow> page(PageQuery query) {
        return payments.list(filter(), query);
    }

    private PaymentFilter filter() {
        return new PaymentFilter(
                filters.text("q"),
                Set.copyOf(filters.many("state", PaymentState.class)),
                Set.copyOf(filters.many("programme", Programme.class)),
                Set.copyOf(filters.ids("department")),
                Set.copyOf(filters.many("check", PayeeCheck.class)),
                filters.date("due"));
    }

    public Filters getFilters() {
        return filters;
    }

    public List<PaymentSum> getSums() {
        return sums;
    }

    public Table<PaymentRow> getRows() {
        return rows;
    }
}
