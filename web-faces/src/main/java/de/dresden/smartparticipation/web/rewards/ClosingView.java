package de.dresden.smartparticipation.web.rewards;

import de.dresden.smartparticipation.platform.audit.HistoryEvent;
import de.dresden.smartparticipation.rewards.ledger.BooksCheck;
import de.dresden.smartparticipation.rewards.ledger.ClosingRow;
import de.dresden.smartparticipation.rewards.ledger.TalerBooks;
import de.dresden.smartparticipation.rewards.ledger.TrialBalance;
import de.dresden.smartparticipation.web.frame.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** One closed day: what was proved of the books, and what the accounts came to. */
@Named("rewardsClosingView")
@ViewScoped
public class ClosingView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private TalerBooks books;

    @Inject
    private Notices notices;

    private LocalDate day;
    private ClosingRow closing;
    private TrialBalance balance;
    private List<HistoryEvent> history;
    private String remark;

    public void load() {
        closing = books.closing(day);
        balance = books.trialBalance(day);
        history = books.history(day);
    }

    public String explain() {
        books.explain(day, remark);
        notices.done("rewards.closing.explained");
        return "/rewards/closing.xhtml?faces-redirect=true&day=" + day;
    }

    public BooksCheck[] getChecks() {
        return BooksCheck.values();
    }

    /** Of what a check does not hold, as one line; empty where it holds. */
    public String broken(BooksCheck check) {
        return String.join(", ", closing.broken(check));
    }

    public ClosingRow getClosing() {
        return closing;
    }

    public TrialBalance getBalance() {
        return balance;
    }

    public List<HistoryEvent> getHistory() {
        return history;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}
