package de.dresden.smartparticipation.web.rewards;

import de.dresden.smartparticipation.platform.approval.ApprovalState;
import de.dresden.smartparticipation.rewards.ledger.CorrectionSheet;
import de.dresden.smartparticipation.rewards.ledger.TalerCorrections;
import de.dresden.smartparticipation.web.frame.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** One correction: what it would take back and what it would write off, before it is approved, and what it did, after. */
@Named("rewardsCorrectionView")
@ViewScoped
public class CorrectionView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private TalerCorrections corrections;

    @Inject
    private Notices notices;

    private String reference;
    private CorrectionSheet sheet;
    private Long taler;
    private String reason;
    private String remark;

    public void load() {
        sheet = corrections.of(reference);
        if (taler == null) {
            taler = sheet.row().taler();
            reason = sheet.row().reason();
        }
    }

    public String approve() {
        corrections.approve(reference, sheet.version());
        return done("rewards.correction.carried-out");
    }

    public String giveBack() {
        corrections.giveBack(reference, sheet.version(), remark);
        return done("rewards.correction.returned");
    }

    public String withdraw() {
        corrections.withdraw(reference, sheet.version());
        return done("rewards.correction.withdrawn");
    }

    public String rework() {
        corrections.rework(reference, sheet.version(), taler, reason);
        return done("rewards.correction.proposed");
    }

    private String done(String text) {
        notices.done(text, reference);
        return "/rewards/correction.xhtml?faces-redirect=true&reference=" + reference;
    }

    public boolean isWaiting() {
        return sheet.row().state() == ApprovalState.PROPOSED;
    }

    /** Whether it was carried out. */
    public boolean isDone() {
        return sheet.row().reclaimed() != null;
    }

    /** Whether it was sent back or taken back, and may be proposed anew. */
    public boolean isOpen() {
        return sheet.row().state() == ApprovalState.RETURNED || sheet.row().state() == ApprovalState.NONE;
    }

    public CorrectionSheet getSheet() {
        return sheet;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
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
