package de.dresden.smartparticipation.web.projects;

import de.dresden.smartparticipation.platform.approval.ApprovalState;
import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.projects.proof.InterestWaivers;
import de.dresden.smartparticipation.projects.proof.ReclaimRepayments;
import de.dresden.smartparticipation.projects.proof.ReclaimSheet;
import de.dresden.smartparticipation.projects.proof.ReclaimState;
import de.dresden.smartparticipation.projects.proof.Reclaims;
import de.dresden.smartparticipation.projects.proof.WaiverView;
import de.dresden.smartparticipation.web.frame.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;

/** A reclaim: hearing, notice, repayments and interest. */
@Named("projectsReclaimView")
@ViewScoped
public class ReclaimView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Reclaims reclaims;

    @Inject
    private ReclaimRepayments repayments;

    @Inject
    private InterestWaivers waivers;

    @Inject
    private Notices notices;

    private String reference;
    private ReclaimSheet sheet;
    private String text;
    private String remark;
    private Integer payDays;
    private Long cents;
    private LocalDate day;
    private String voucher;
    private Long waived;
    private String why;

    public void load() {
        sheet = reclaims.of(reference);
        if (payDays == null) {
            payDays = sheet.payDays();
            text = sheet.reasons();
        }
    }

    public String answer() {
        return act("projects.reclaim.answered", () -> reclaims.answer(reference, version(), remark));
    }

    public String propose() {
        return act("projects.reclaim.proposed", () -> reclaims.propose(reference, version(), text, payDays));
    }

    public String approve() {
        return act("projects.reclaim.issued", () -> reclaims.approve(reference, version()));
    }

    public String giveBack() {
        return act("projects.reclaim.returned", () -> reclaims.giveBack(reference, version(), remark));
    }

    public String withdraw() {
        return act("projects.reclaim.withdrawn", () -> reclaims.withdraw(reference, version()));
    }

    public String drop() {
        return act("projects.reclaim.dropped", () -> reclaims.drop(reference, version(), why));
    }

    public String record() {
        return act("projects.reclaim.recorded", () -> repayments.record(reference, version(), day, cents, voucher));
    }

    public String waive() {
        return act("projects.reclaim.waiver-proposed", () -> waivers.propose(reference, version(), waived, why));
    }

    public String approveWaiver() {
        return act("projects.reclaim.waived", () -> waivers.approve(reference, version()));
    }

    public String giveBackWaiver() {
        return act("projects.reclaim.waiver-returned", () -> waivers.giveBack(reference, version(), remark));
    }

    /** Where a colleague was faster, the next try starts from what is there now. */
    private String act(String said, Runnable command) {
        try {
            command.run();
        } catch (Conflict faster) {
            load();
            throw faster;
        }
        notices.done(said);
        return "/projects/reclaim.xhtml?faces-redirect=true&reference=" + reference;
    }

    private long version() {
        return sheet.version();
    }

    public boolean isProposed() {
        return sheet.state() == ReclaimState.PROPOSED;
    }

    /** Whether nothing is decided yet. */
    public boolean isOpen() {
        return sheet.state() == ReclaimState.HEARING || sheet.state() == ReclaimState.HEARD;
    }

    public boolean isIssued() {
        return sheet.state() == ReclaimState.ISSUED;
    }

    /** The waiver that waits for its second person, or null. */
    public WaiverView getWaiting() {
        return sheet.waivers().stream()
                .filter(one -> one.approval().state() == ApprovalState.PROPOSED)
                .findFirst()
                .orElse(null);
    }

    public ReclaimSheet getSheet() {
        return sheet;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }

    public Integer getPayDays() {
        return payDays;
    }

    public void setPayDays(Integer payDays) {
        this.payDays = payDays;
    }

    public Long getCents() {
        return cents;
    }

    public void setCents(Long cents) {
        this.cents = cents;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getVoucher() {
        return voucher;
    }

    public void setVoucher(String voucher) {
        this.voucher = voucher;
    }

    public Long getWaived() {
        return waived;
    }

    public void setWaived(Long waived) {
        this.waived = waived;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
