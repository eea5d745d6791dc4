package de.dresden.smartparticipation.rewards.rule;

import static de.dresden.smartparticipation.platform.identity.Roles.ADMINISTRATOR;
import static de.dresden.smartparticipation.platform.identity.Roles.AUDITOR;
import static de.dresden.smartparticipation.platform.identity.Roles.REWARDS_CLERK;
import static de.dresden.smartparticipation.platform.identity.Roles.TREASURER;

import de.dresden.smartparticipation.platform.approval.ApprovalViews;
import de.dresden.smartparticipation.platform.approval.MayApprove;
import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.platform.identity.Actor;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The programme's limits: read by those who work with them, proposed by one and released by another. */
@Boundary
@Stateless
public class Rules {

    @Inject
    private RuleBook book;

    @Inject
    private RuleProposals proposals;

    @Inject
    private RuleValues values;

    @Inject
    private ApprovalViews approvals;

    @Inject
    private CurrentActor actor;

    @Inject
    private Happenings happenings;

    @Inject
    private Clock clock;

    /** All rules with what holds now and what is decided to come next. */
    @RolesAllowed({REWARDS_CLERK, TREASURER, AUDITOR, ADMINISTRATOR})
    public List<RuleRow> list() {
        return book.standing(clock.instant());
    }

    /** What waits for its release, the longest first. */
    @RolesAllowed({REWARDS_CLERK, TREASURER, AUDITOR, ADMINISTRATOR})
    public List<RuleWaiting> waiting() {
        return proposals.waiting();
    }

    /** A rule with what waits for it and what was decided about it. */
    @RolesAllowed({REWARDS_CLERK, TREASURER, AUDITOR, ADMINISTRATOR})
    public RuleCase of(RuleName name) {
        RuleWaiting waiting = proposals.waiting(name).orElse(null);
        RuleProposal proposal = waiting == null ? null : proposals.get(waiting.id());
        Actor viewer = actor.get();
        Optional<Reason> right = viewer.is(Role.REWARDS_CLERK) || viewer.is(Role.ADMINISTRATOR)
                ? Optional.empty()
                : Optional.of(Reason.of("platform.fault.not-allowed"));
        return new RuleCase(
                book.standing(name, clock.instant()),
                waiting,
                proposal == null ? null : approvals.of(proposal.approval(), me(), proposal.frozen(), right),
                proposal != null
                        && right.isEmpty()
                        && MayApprove.mayWithdraw(proposal.approval(), me()).isEmpty(),
                proposal != null && proposal.overdue(clock.instant()),
                book.history(name));
    }

    /**
     * Proposes a value; what holds stays until another person releases it.
     *
     * @param value in the rule's unit
     * @param validFrom from when it shall hold, or null: from its release on; never in the past
     * @param remark why, 1 to 1,000 characters
     * @return number of the proposal
     * @throws Refused while another value of the rule waits, where the value is out of range, the moment is past or taken, or the
     *     reason is missing
     */
    @RolesAllowed({REWARDS_CLERK, ADMINISTRATOR})
    public long propose(RuleName name, long value, Instant validFrom, String remark) {
        if (proposals.waiting(name).isPresent()) {
            throw new Refused(Reason.of("rewards.rule-value.waits"));
        }
        Instant now = clock.instant();
        RuleProposal proposal = new RuleProposal(name, value, validFrom, remark, me(), now);
        book.requireFree(name, validFrom);
        happenings.record(proposals.add(proposal).proposed(values.of(name, now)));
        return proposal.id();
    }

    /**
     * Releases exactly what another person proposed.
     *
     * @param version that was read
     * @throws Refused where the person has a part in it, it should have begun already, or another value begins at that moment
     * @throws NotFound where there is none
     * @throws Conflict where it was decided meanwhile
     */
    @RolesAllowed({REWARDS_CLERK, ADMINISTRATOR})
    public void release(long id, long version) {
        RuleProposal proposal = proposals.get(id).seenAs(version);
        Instant now = clock.instant();
        long held = values.of(proposal.name(), now);
        Capacity by = me();
        Instant from = proposal.release(by, now);
        proposals.flush();
        book.add(id, from, by, now);
        happenings.record(proposal.released(held, by));
    }

    /** Sends a proposal back. @param remark why, must not be blank */
    @RolesAllowed({REWARDS_CLERK, ADMINISTRATOR})
    public void giveBack(long id, long version, String remark) {
        RuleProposal proposal = proposals.get(id).seenAs(version);
        Instant now = clock.instant();
        happenings.record(proposal.giveBack(remark, values.of(proposal.name(), now), me(), now));
    }

    /** Takes a proposal back before it is released, as who proposed it. */
    @RolesAllowed({REWARDS_CLERK, ADMINISTRATOR})
    public void withdraw(long id, long version) {
        RuleProposal proposal = proposals.get(id).seenAs(version);
        Instant now = clock.instant();
        happenings.record(proposal.withdraw(values.of(proposal.name(), now), me(), now));
    }

    /** In the own name where possible: who stands in for a clerk may be an administrator in person. */
    private Capacity me() {
        Actor current = actor.get();
        Capacity clerk = current.capacity(Role.REWARDS_CLERK);
        boolean own = current.is(Role.REWARDS_CLERK) && clerk.actingFor() == null;
        return own || !current.is(Role.ADMINISTRATOR) ? clerk : current.capacity(Role.ADMINISTRATOR);
    }
}
