package de.dresden.smartparticipation.platform.approval;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.identity.Capacity;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The rules of four eyes: each answers with the reason why not, or with nothing where it may be. They judge persons and
 * content only; whether the person has the role for the case is asked by the case's boundary.
 */
public final class MayApprove {

    private MayApprove() {}

    /** Whether the author may propose: a person, and not over what is approved already. */
    public static Optional<Reason> mayPropose(Approval approval, Capacity author) {
        if (author.person() == null) {
            return because("nobody");
        }
        return approval.state() == ApprovalState.APPROVED ? because("approved-already") : Optional.empty();
    }

    /** Whether somebody without an account may propose: not over what is approved already. */
    static Optional<Reason> mayProposeFromOutside(Approval approval) {
        return approval.state() == ApprovalState.APPROVED ? because("approved-already") : Optional.empty();
    }

    /** Whether the person may approve the content as it is now. */
    public static Optional<Reason> mayApprove(Approval approval, Capacity person, FrozenContent now) {
        Optional<Reason> refusal = mayDecide(approval, person);
        if (refusal.isEmpty() && !approval.freezes(now)) {
            return because("content-changed");
        }
        return refusal;
    }

    /** Whether the person may send the proposal back, and says what has to be reworked. */
    public static Optional<Reason> mayGiveBack(Approval approval, Capacity person, String remark) {
        Optional<Reason> refusal = mayDecide(approval, person);
        if (refusal.isEmpty() && (remark == null || remark.isBlank())) {
            return because("remark-missing");
        }
        return refusal;
    }

    /** Whether the person may take the proposal back: its author, who stood in for the author, or who is represented. */
    public static Optional<Reason> mayWithdraw(Approval approval, Capacity person) {
        if (approval.state() != ApprovalState.PROPOSED) {
            return because(approval.state() == ApprovalState.APPROVED ? "approved-already" : "nothing-proposed");
        }
        return person.overlaps(approval.proposedBy()) ? Optional.empty() : because("not-yours");
    }

    /** The sentence that says why a person who may approve may do so. */
    static Reason why(Approval approval) {
        return Reason.of("platform.approval." + (approval.approvers().isEmpty() ? "may" : "may-as-second"));
    }

    private static Optional<Reason> mayDecide(Approval approval, Capacity person) {
        switch (approval.state()) {
            case NONE:
                return because("nothing-proposed");
            case APPROVED:
                return because("approved-already");
            case RETURNED:
                return because("returned-already");
            default:
                return independent(approval, person);
        }
    }

    private static Optional<Reason> independent(Approval approval, Capacity person) {
        if (person.person() == null) {
            return because("nobody");
        }
        return meets(person, approval.proposedBy(), "proposed")
                .or(() -> meets(person, approval.enteredBy(), "entered"))
                .or(() -> approvedBefore(approval.approvers(), person));
    }

    private static Optional<Reason> meets(Capacity person, Capacity author, String what) {
        if (Objects.equals(person.person(), author.person())) {
            return because(what + "-by-yourself");
        }
        if (Objects.equals(person.person(), author.actingFor())) {
            return because(what + "-in-your-name");
        }
        return person.overlaps(author) ? because(what + "-by-whom-you-represent") : Optional.empty();
    }

    private static Optional<Reason> approvedBefore(List<Decision> decisions, Capacity person) {
        return decisions.stream().anyMatch(decision -> person.overlaps(decision.by()))
                ? because("approved-by-yourself")
                : Optional.empty();
    }

    private static Optional<Reason> because(String what) {
        return Optional.of(Reason.of("platform.approval." + what));
    }
}
