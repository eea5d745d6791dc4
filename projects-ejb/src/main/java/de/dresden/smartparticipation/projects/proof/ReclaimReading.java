package de.dresden.smartparticipation.projects.proof;

import de.dresden.smartparticipation.platform.approval.ApprovalState;
import de.dresden.smartparticipation.platform.approval.ApprovalViews;
import de.dresden.smartparticipation.platform.approval.FrozenContent;
import de.dresden.smartparticipation.platform.approval.MayApprove;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.files.FileStore;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.projects.project.ProjectFrame;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Puts a reclaim together for those who work on it. */
@Dependent
class ReclaimReading {

    @Inject
    private ReclaimBook book;

    @Inject
    private ReclaimDesk desk;

    @Inject
    private ProofRegister proofs;

    @Inject
    private ProofReading reading;

    @Inject
    private ApprovalViews approvals;

    @Inject
    private FileStore files;

    @Inject
    private CurrentActor actor;

    ReclaimSheet of(Reclaim reclaim, ProjectFrame project) {
        Proof proof = proofs.find(reclaim.proof());
        boolean mayWork = actor.get().is(Role.PROJECT_MANAGER, project.department());
        Capacity viewer = actor.get().capacity(Role.PROJECT_MANAGER, project.department());
        Optional<Reason> right = mayWork ? Optional.empty() : Optional.of(Reason.of("platform.fault.not-allowed"));
        List<RepaymentRow> repayments = book.repayments(reclaim.id());
        LocalDate today = desk.today();
        LocalDate until = until(reclaim, repayments, today);
        return new ReclaimSheet(
                reclaim.reference(),
                reclaim.version(),
                reclaim.state(),
                reclaim.stateSince(),
                project,
                proof.terms(),
                proof.recipient(),
                reclaim.ground(),
                reclaim.cents(),
                reclaim.voidFrom(),
                reclaim.facts(),
                reclaim.hearingUntil(),
                reclaim.answer(),
                reclaim.answeredAt(),
                reclaim.reasons(),
                reclaim.payDays(),
                reclaim.notice(),
                reclaim.issuedOn(),
                reclaim.announcedOn(),
                reclaim.payUntil(),
                reclaim.dropReason(),
                book.lateUses(reclaim.id()),
                repayments,
                reclaim.repaid(),
                InterestStanding.of(book.interest(reclaim, proof.terms(), until), reclaim, until),
                waivers(reclaim, viewer, right),
                approvals.of(reclaim.approval(), viewer, frozen(reclaim, reclaim.reasons(), reclaim.payDays()), right),
                mayWork && MayApprove.mayWithdraw(reclaim.approval(), viewer).isEmpty(),
                mayWork && reclaim.takesAnswer() && (reclaim.answer() != null || today.isAfter(reclaim.hearingUntil())),
                files.of(reclaim.subject()).stream()
                        .map(file -> new ProofFile(file.id(), file.name(), file.size()))
                        .toList(),
                mayWork,
                actor.get().is(Role.TREASURER),
                reading.history(project));
    }

    private List<WaiverView> waivers(Reclaim reclaim, Capacity viewer, Optional<Reason> right) {
        return book.waivers(reclaim.id()).stream()
                .filter(one -> one.approval().state() != ApprovalState.NONE)
                .map(one -> new WaiverView(
                        one.cents(), one.reason(), approvals.of(one.approval(), viewer, one.frozen(), right)))
                .toList();
    }

    /** Today, or the last receipt where all is given back. */
    static LocalDate until(Reclaim reclaim, List<RepaymentRow> repayments, LocalDate today) {
        return reclaim.left() > 0 || repayments.isEmpty()
                ? today
                : repayments.get(repayments.size() - 1).receivedOn();
    }

    /** Exactly what the second person decides on. */
    FrozenContent frozen(Reclaim reclaim, String reasons, int payDays) {
        Map<String, Object> values = new TreeMap<>();
        values.put("sum", reclaim.cents());
        values.put("ground", reclaim.ground());
        values.put("voidFrom", reclaim.voidFrom());
        values.put("facts", reclaim.facts());
        values.put("answer", reclaim.answer());
        values.put("reasons", reasons);
        values.put("payDays", payDays);
        values.put("lateUses", book.lateUses(reclaim.id()));
        return FrozenContent.of(values);
    }
}
