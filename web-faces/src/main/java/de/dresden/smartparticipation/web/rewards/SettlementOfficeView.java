package de.dresden.smartparticipation.web.rewards;

import de.dresden.smartparticipation.rewards.settlement.OfficeRow;
import de.dresden.smartparticipation.rewards.settlement.PayoutWatch;
import de.dresden.smartparticipation.rewards.settlement.SettlementOffice;
import de.dresden.smartparticipation.rewards.settlement.Settlements;
import de.dresden.smartparticipation.web.frame.Notices;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** In whose name statements are written and which budget line pays them. */
@Named("rewardsSettlementOfficeView")
@ViewScoped
public class SettlementOfficeView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SettlementOffice office;

    @Inject
    private Settlements settlements;

    @Inject
    private Notices notices;

    private List<OfficeRow> rows = List.of();
    private PayoutWatch payouts;
    private String address;
    private String budgetLine;
    private String note;

    @PostConstruct
    void open() {
        rows = office.list();
        payouts = settlements.payouts();
        if (!rows.isEmpty()) {
            address = rows.get(0).address();
            budgetLine = rows.get(0).budgetLine();
        }
    }

    public String record() {
        office.record(address, budgetLine, note);
        notices.done("rewards.settlement.office.done");
        return "/rewards/settlementOffice.xhtml?faces-redirect=true";
    }

    public List<OfficeRow> getRows() {
        return rows;
    }

    public PayoutWatch getPayouts() {
        return payouts;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getBudgetLine() {
        return budgetLine;
    }

    public void setBudgetLine(String budgetLine) {
        this.budgetLine = budgetLine;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
