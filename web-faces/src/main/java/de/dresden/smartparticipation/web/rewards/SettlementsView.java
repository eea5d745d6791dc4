package de.dresden.smartparticipation.web.rewards;

import de.dresden.smartparticipation.platform.paging.Page;
import de.dresden.smartparticipation.platform.paging.PageQuery;
import de.dresden.smartparticipation.rewards.settlement.MonthSum;
import de.dresden.smartparticipation.rewards.settlement.PayoutWatch;
import de.dresden.smartparticipation.rewards.settlement.SettlementFilter;
import de.dresden.smartparticipation.rewards.settlement.SettlementRow;
import de.dresden.smartparticipation.rewards.settlement.SettlementState;
import de.dresden.smartparticipation.rewards.settlement.Settlements;
import de.dresden.smartparticipation.web.frame.Notices;
import de.dresden.smartparticipation.web.table.Filters;
import de.dresden.smartparticipation.web.table.ListFile;
import de.dresden.smartparticipation.web.table.Table;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All settlements, what each month comes to, and how near the payouts are to the limit of the law. */
@Named("rewardsSettlementsView")
@ViewScoped
public class SettlementsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Settlements settlements;

    @Inject
    private MonthName names;

    @Inject
    private Notices notices;

    private Filters filters;
    private List<MonthSum> months = List.of();
    private PayoutWatch payouts;

    private final Table<SettlementRow> rows = new Table<>(SettlementRow::reference, this::page);

    @PostConstruct
    void open() {
        months = settlements.months();
        payouts = settlements.payouts();
        Map<String, String> choices = new LinkedHashMap<>();
        months.forEach(one -> choices.put(YearMonth.from(one.month()).toString(), names.of(one.month())));
        filters = Filters.fromUrl()
                .text("q", "rewards.settlements.filter.text")
                .choice("state", "rewards.settlements.state", SettlementState.values())
                .choice("month", "rewards.settlements.month", choices);
    }

    /** Drafts what is open of months that are over. */
    public String draft() {
        notices.done("rewards.settlements.drafted", settlements.draft());
        return "/rewards/settlements.xhtml?faces-redirect=true";
    }

    private Page<SettlementRow> page(PageQuery query) {
        return settlements.list(filter(), query);
    }

    /** Sends what the filter finds as a file. */
    public String export(String format) throws IOException {
        return ListFile.send(
                "abrechnungen", format, (kind, language, out) -> settlements.export(filter(), kind, language, out));
    }

    private SettlementFilter filter() {
        YearMonth month = filters.values("month").stream()
                .findFirst()
                .map(YearMonth::parse)
                .orElse(null);
        return new SettlementFilter(filters.text("q"), Set.copyOf(filters.many("state", SettlementState.class)), month);
    }

    public Filters getFilters() {
        return filters;
    }

    public List<MonthSum> getMonths() {
        return months;
    }

    public PayoutWatch getPayouts() {
        return payouts;
    }

    public Table<SettlementRow> getRows() {
        return rows;
    }
}
