package de.dresden.smartparticipation.platform.approval;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.identity.Capacity;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The approval of one draft, embedded in its subject. Its columns and their rules stand in this package's description.
 *
 * <p>Public because the subjects live in other modules; only their entities hold one, and it never leaves them: pages get an
 * {@link ApprovalView}.
 */
@Embeddable
public class Approval implements Serializable {

    private static final long serialVersionUID = 1L;

    @Enumerated(EnumType.STRING)
    @Column(name = "approval_state")
    private ApprovalState state = ApprovalState.NONE;

    @Column(name = "approvals_needed")
    private int needed = 1;

    @Column(name = "entered_by")
    private Long enteredBy;

    @Column(name = "entered_for")
    private Long enteredFor;

    @Column(name = "proposed_by")
    private Long proposedBy;

    @Column(name = "proposed_for")
    private Long proposedFor;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Column(name = "content_hash")
    private byte[] contentHash;

    @Column(name = "first_approved_by")
    private Long firstBy;

    @Column(name = "first_approved_for")
    private Long firstFor;

    @Column(name = "first_approved_at")
    private Instant firstAt;

    @Column(name = "second_approved_by")
    private Long secondBy;

    @Column(name = "second_approved_for")
    private Long secondFor;

    @Column(name = "second_approved_at")
    private Instant secondAt;

    @Column(name = "returned_by")
    private Long returnedBy;

    @Column(name = "returned_for")
    private Long returnedFor;

    @Column(name = "returned_at")
    private Instant returnedAt;

    @Column(name = "return_remark")
    private String returnRemark;

    protected Approval() {}

    private Approval(int needed) {
        this.needed = needed;
    }

    /** Nothing proposed yet; one other person has to approve. */
    public static Approval byOne() {
        return new Approval(1);
    }

    /** Nothing proposed yet; two other persons have to approve, one after the other. */
    public static Approval byTwo() {
        return new Approval(2);
    }

    /** A new approval for the next draft of the same subject; what this one approved stays valid. */
    public Approval fresh() {
        return new Approval(needed);
    }

    /** Who put the content in, where that is another person than who proposes it: that person cannot approve it either. */
    public void enteredBy(Capacity author) {
        enteredBy = author.person();
        enteredFor = author.actingFor();
    }

    /**
     * Proposes the content as it is now, for the first time or once more; earlier approvals and a return are forgotten.
     *
     * @throws Refused when it is approved already, or nobody in person proposes
     */
    public void propose(Capacity author, Instant now, FrozenContent content) {
        refuse(MayApprove.mayPropose(this, author));
        forgetDecisions();
        state = ApprovalState.PROPOSED;
        proposedBy = author.person();
        proposedFor = author.actingFor();
        proposedAt = now;
        contentHash = content.hash();
    }

    /**
     * Proposes content that came from outside, by somebody without an account who confirmed it by e-mail or through a secret link.
     * The approvers are then the first of the city's people who decide on it; the table's rule that somebody proposed is left out.
     *
     * @throws Refused when it is approved already
     */
    public void proposeFromOutside(Instant now, FrozenContent content) {
        refuse(MayApprove.mayProposeFromOutside(this));
        forgetDecisions();
        state = ApprovalState.PROPOSED;
        proposedBy = null;
        proposedFor = null;
        proposedAt = now;
        contentHash = content.hash();
    }

    /**
     * Approves the content that the approver has seen.
     *
     * @return whether it is approved now; false where another approver is needed
     * @throws Refused with the reason of {@link MayApprove}
     */
    public boolean approve(Capacity approver, Instant now, FrozenContent content) {
        refuse(MayApprove.mayApprove(this, approver, content));
        if (firstBy == null) {
            firstBy = approver.person();
            firstFor = approver.actingFor();
            firstAt = now;
        } else {
            secondBy = approver.person();
            secondFor = approver.actingFor();
            secondAt = now;
        }
        if (approvers().size() == needed) {
            state = ApprovalState.APPROVED;
        }
        return state == ApprovalState.APPROVED;
    }

    /**
     * Sends it back to who proposed it; approvals given so far are void.
     *
     * @throws Refused with the reason of {@link MayApprove}
     */
    public void giveBack(Capacity approver, Instant now, String remark) {
        refuse(MayApprove.mayGiveBack(this, approver, remark));
        forgetDecisions();
        state = ApprovalState.RETURNED;
        returnedBy = approver.person();
        returnedFor = approver.actingFor();
        returnedAt = now;
        returnRemark = remark.strip();
    }

    /**
     * Takes a proposal back before it is approved, as its author or for the author.
     *
     * @throws Refused where nothing is proposed or somebody else proposed it
     */
    public void withdraw(Capacity author) {
        refuse(MayApprove.mayWithdraw(this, author));
        forgetDecisions();
        state = ApprovalState.NONE;
        proposedBy = null;
        proposedFor = null;
        proposedAt = null;
        contentHash = null;
    }

    public ApprovalState state() {
        return state;
    }

    /** Whether exactly this content is approved. */
    public boolean approves(FrozenContent content) {
        return state == ApprovalState.APPROVED && freezes(content);
    }

    /** How many have to approve: 1 or 2. */
    public int needed() {
        return needed;
    }

    /** Who put the content in; nobody where that was not told. */
    public Capacity enteredBy() {
        return new Capacity(enteredBy, enteredFor);
    }

    /** Who proposed; nobody where nothing is proposed. */
    public Capacity proposedBy() {
        return new Capacity(proposedBy, proposedFor);
    }

    /** When it was proposed, or null. */
    public Instant proposedAt() {
        return proposedAt;
    }

    /** Who has approved so far, in order; at most two. */
    public List<Decision> approvers() {
        List<Decision> decisions = new ArrayList<>(2);
        if (firstBy != null) {
            decisions.add(new Decision(new Capacity(firstBy, firstFor), firstAt));
        }
        if (secondBy != null) {
            decisions.add(new Decision(new Capacity(secondBy, secondFor), secondAt));
        }
        return decisions;
    }

    /** Who sent it back and when, where it is returned. */
    public Optional<Decision> returned() {
        return returnedBy == null
                ? Optional.empty()
                : Optional.of(new Decision(new Capacity(returnedBy, returnedFor), returnedAt));
    }

    /** What has to be reworked, or null. */
    public String returnRemark() {
        return returnRemark;
    }

    boolean freezes(FrozenContent content) {
        return contentHash != null && MessageDigest.isEqual(contentHash, content.hash());
    }

    private void forgetDecisions() {
        firstBy = null;
        firstFor = null;
        firstAt = null;
        secondBy = null;
        secondFor = null;
        secondAt = null;
        returnedBy = null;
        returnedFor = null;
        returnedAt = null;
        returnRemark = null;
    }

    private static void refuse(Optional<Reason> reason) {
        reason.ifPresent(why -> {
            throw new Refused(why);
        });
    }
}
