package de.dresden.smartparticipation.web.rewards;

import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.platform.paging.Page;
import de.dresden.smartparticipation.platform.paging.PageQuery;
import de.dresden.smartparticipation.rewards.settlement.ObjectionRow;
import de.dresden.smartparticipation.rewards.settlement.ObjectionState;
import de.dresden.smartparticipation.rewards.settlement.SettledLine;
import de.dresden.smartparticipation.rewards.settlement.SettlementDetails;
import de.dresden.smartparticipation.rewards.settlement.SettlementObjections;
import de.dresden.smartparticipation.rewards.settlement.Settlements;
import de.dresden.smartparticipation.web.frame.Notices;
import de.dresden.smartparticipation.web.table.Table;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** One settlement: its lines and sums, what is checked, what the partner says, what is decided. */
@Named("rewardsSettlementView")
@ViewScoped
public class SettlementView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Settlements settlements;

    @Inject
    private SettlementObjections objections;

    @Inject
    private Notices notices;

    private String reference;
    private SettlementDetails details;
    private String reason;
    private String answer;
    private Long amount;

    private final Table<SettledLine> lines = new Table<>(SettledLine::id, this::page);

    public void load() {
        details = settlements.details(reference);
    }

    public String issue() {
        return act("rewards.settlement.done.issued", () -> settlements.issue(reference));
    }

    public String correct() {
        return act("rewards.settlement.done.corrected", () -> settlements.correct(reference, reason));
    }

    public String certify() {
        return act("rewards.settlement.done.certified", () -> settlements.certify(reference));
    }

    public String uphold() {
        long objection = getNext().id();
        return act("rewards.settlement.done.upheld", () -> objections.uphold(reference, objection, amount, answer));
    }

    public String reject() {
        long objection = getNext().id();
        return act("rewards.settlement.done.rejected", () -> objections.reject(reference, objection, amount, answer));
    }

    /** Where a colleague was faster, the next try starts from what is there now. */
    private String act(String said, Runnable command) {
        try {
            command.run();
        } catch (Conflict faster) {
            load();
            throw faster;
        }
        notices.done(said, reference);
        return "/rewards/settlement.xhtml?faces-redirect=true&reference=" + reference;
    }

    /** The objection that has waited longest, or null. */
    public ObjectionRow getNext() {
        List<ObjectionRow> all = details.objections();
        for (int index = all.size() - 1; index >= 0; index--) {
            if (all.get(index).state() == ObjectionState.OPEN) {
                return all.get(index);
            }
        }
        return null;
    }

    private Page<SettledLine> page(PageQuery query) {
        return settlements.lines(reference, query);
    }

    public SettlementDetails getDetails() {
        return details;
    }

    public Table<SettledLine> getLines() {
        return lines;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }

    /** Cents, or null: it stays. */
    public Long getAmount() {
        return amount;
    }

    public void setAmount(Long amount) {
        this.amount = amount;
    }
}
