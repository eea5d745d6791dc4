package de.dresden.smartparticipation.platform.approval;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.identity.Capacity;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;

/**
 * What a page shows of an approval to one person.
 *
 * @param state where it stands
 * @param proposedBy name of who proposed, with whom the person stood in for; null where nothing is proposed
 * @param proposedAt when it was proposed, or null
 * @param approvers who has approved so far
 * @param needed how many have to approve, 1 or 2
 * @param mayApprove whether the person who looks may approve or send back now
 * @param why the sentence that says why, or why not
 * @param returned who sent it back, or null
 * @param remark what has to be reworked, or null
 */
public record ApprovalView(
        ApprovalState state,
        Person proposedBy,
        Instant proposedAt,
        List<Approver> approvers,
        int needed,
        boolean mayApprove,
        Reason why,
        Approver returned,
        String remark)
        implements Serializable {

    /**
     * Who acted, for reading.
     *
     * @param name full name
     * @param actingFor name of who was represented, or null
     */
    public record Person(String name, String actingFor) implements Serializable {}

    /** Who decided, and when. */
    public record Approver(Person by, Instant at) implements Serializable {}

    /**
     * The approval as one person sees it.
     *
     * @param approval the approval
     * @param viewer in which capacity the person who looks would approve
     * @param now the content as it would take effect now
     * @param right why the person may not approve such cases at all (no role for it), or nothing
     * @param names full name of an account
     */
    public static ApprovalView of(
            Approval approval, Capacity viewer, FrozenContent now, Optional<Reason> right, LongFunction<String> names) {
        Optional<Reason> refusal = right.or(() -> MayApprove.mayApprove(approval, viewer, now));
        return new ApprovalView(
                approval.state(),
                person(approval.proposedBy(), names),
                approval.proposedAt(),
                approval.approvers().stream().map(one -> approver(one, names)).toList(),
                approval.needed(),
                refusal.isEmpty(),
                refusal.orElseGet(() -> MayApprove.why(approval)),
                approval.returned().map(one -> approver(one, names)).orElse(null),
                approval.returnRemark());
    }

    /** Whose approval is missing, where two have to approve and it waits; otherwise null. */
    public Reason waitsFor() {
        if (state != ApprovalState.PROPOSED || needed < 2) {
            return null;
        }
        if (approvers.isEmpty()) {
            return Reason.of("platform.approval.waits-for-two");
        }
        String first = approvers.get(0).by().name();
        return proposedBy == null
                ? Reason.of("platform.approval.waits-for-second", first)
                : Reason.of("platform.approval.waits-for-third", proposedBy.name(), first);
    }

    private static Approver approver(Decision decision, LongFunction<String> names) {
        return new Approver(person(decision.by(), names), decision.at());
    }

    private static Person person(Capacity capacity, LongFunction<String> names) {
        return capacity.person() == null
                ? null
                : new Person(
                        names.apply(capacity.person()),
                        capacity.actingFor() == null ? null : names.apply(capacity.actingFor()));
    }
}
