package de.dresden.smartparticipation.projects.proof;

import de.dresden.smartparticipation.platform.approval.ApprovalView;
import de.dresden.smartparticipation.platform.audit.HistoryEvent;
import de.dresden.smartparticipation.projects.project.ProjectFrame;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A reclaim with all that those who work on it need; cents.
 *
 * @param reference {@code RF-2026-001}
 * @param version to be sent along with a command
 * @param state where it stands
 * @param since since when
 * @param project its project
 * @param terms what was granted
 * @param recipient who is to pay
 * @param ground why the grant falls away
 * @param cents what is to be given back
 * @param voidFrom day from which on interest runs
 * @param facts what the recipient was heard on
 * @param hearingUntil last day for the answer
 * @param answer what was answered, or null
 * @param answeredAt when, or null
 * @param reasons of the notice, or null
 * @param payDays days within which is to be paid
 * @param notice number of the notice, or null
 * @param issuedOn day of the notice, or null
 * @param announcedOn day on which it counts as announced: by post the fourth after it (§ 41 Abs. 2 VwVfG); or null
 * @param payUntil last day for the payment, or null
 * @param dropReason why it was given up, or null
 * @param lateUses money that was used late
 * @param repayments by day of receipt
 * @param repaid what was given back
 * @param interest how the interest stands today, or at the last receipt where all is given back
 * @param waivers approved and waiting ones, the oldest first
 * @param approval of the notice as the person who looks sees it
 * @param mine whether the person who looks proposed the notice and may take it back
 * @param mayDecide whether the notice may be proposed now
 * @param files letters and notices
 * @param mayWork whether this person manages the project
 * @param mayBook whether this person is of the treasury
 * @param history what happened to proof and reclaim, newest first
 */
public record ReclaimSheet(
        String reference,
        long version,
        ReclaimState state,
        Instant since,
        ProjectFrame project,
        ProofTerms terms,
        ProofRecipient recipient,
        ReclaimGround ground,
        long cents,
        LocalDate voidFrom,
        String facts,
        LocalDate hearingUntil,
        String answer,
        Instant answeredAt,
        String reasons,
        int payDays,
        String notice,
        LocalDate issuedOn,
        LocalDate announcedOn,
        LocalDate payUntil,
        String dropReason,
        List<LateUse> lateUses,
        List<RepaymentRow> repayments,
        long repaid,
        InterestStanding interest,
        List<WaiverView> waivers,
        ApprovalView approval,
        boolean mine,
        boolean mayDecide,
        List<ProofFile> files,
        boolean mayWork,
        boolean mayBook,
        List<HistoryEvent> history)
        implements Serializable {

    /** What of the sum is not given back yet. */
    public long left() {
        return cents - repaid;
    }
}
