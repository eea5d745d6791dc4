package de.dresden.smartparticipation.web.rewards;

import de.dresden.smartparticipation.platform.approval.ApprovalState;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.rewards.ledger.BudgetRow;
import de.dresden.smartparticipation.rewards.ledger.BudgetSheet;
import de.dresden.smartparticipation.rewards.ledger.IssuerBudgets;
import de.dresden.smartparticipation.web.frame.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The budget of one funding partner in a year: propose how large it shall be, approve what another proposed. */
@Named("rewardsBudgetView")
@ViewScoped
public class BudgetView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private IssuerBudgets budgets;

    @Inject
    private Notices notices;

    private String issuer;
    private int year;
    private BudgetRow row;
    private BudgetSheet sheet;
    private Long taler;
    private String reason;
    private String remark;

    public void load() {
        row = budgets.list(year).stream()
                .filter(each -> each.issuer().name().equals(issuer))
                .findFirst()
                .orElseThrow(() -> new NotFound(issuer));
        sheet = row.version() == null ? null : budgets.of(row.issuer(), year);
        if (taler == null && row.state() == ApprovalState.RETURNED) {
            taler = row.proposed();
            reason = sheet.reason();
        }
    }

    public String propose() {
        budgets.propose(row.issuer(), year, row.version(), taler, reason);
        return done("rewards.budget.proposed");
    }

    public String approve() {
        budgets.approve(row.issuer(), year, row.version());
        return done("rewards.budget.approved");
    }

    public String giveBack() {
        budgets.giveBack(row.issuer(), year, row.version(), remark);
        return done("rewards.budget.returned");
    }

    public String withdraw() {
        budgets.withdraw(row.issuer(), year, row.version());
        return done("rewards.budget.withdrawn");
    }

    private String done(String text) {
        notices.done(text);
        return "/rewards/budget.xhtml?faces-redirect=true&issuer=" + issuer + "&year=" + year;
    }

    public boolean isWaiting() {
        return row.state() == ApprovalState.PROPOSED;
    }

    /** By how much the proposal differs from what is in force; below zero where it lowers it. */
    public long getDifference() {
        return row.proposed() == null ? 0 : row.proposed() - row.taler();
    }

    public BudgetRow getRow() {
        return row;
    }

    public BudgetSheet getSheet() {
        return sheet;
    }

    public String getIssuer() {
        return issuer;
    }

    public void setIssuer(String issuer) {
        this.issuer = issuer;
    }

    public int getYear() {
        return year;
    }

    public void setYear(int year) {
        this.year = year;
    }

    public Long getTaler() {
        return taler;
    }

    public void setTaler(Long taler) {
        this.taler = taler;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}
