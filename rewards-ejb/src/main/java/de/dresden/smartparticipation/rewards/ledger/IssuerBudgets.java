package de.dresden.smartparticipation.rewards.ledger;

import static de.dresden.smartparticipation.platform.identity.Roles.AUDITOR;
import static de.dresden.smartparticipation.platform.identity.Roles.REWARDS_CLERK;
import static de.dresden.smartparticipation.platform.identity.Roles.TREASURER;

import de.dresden.smartparticipation.platform.approval.ApprovalViews;
import de.dresden.smartparticipation.platform.approval.MayApprove;
import de.dresden.smartparticipation.platform.audit.History;
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
import de.dresden.smartparticipation.rewards.ledger.core.Slices;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** What the funding partners pay for in a year: entered by one, in force once another of the treasury approves it. */
@Boundary
@Stateless
public class IssuerBudgets {

    @Inject
    private BudgetRegister register;

    @Inject
    private BudgetSlices slices;

    @Inject
    private ApprovalViews approvals;

    @Inject
    private History history;

    @Inject
    private Happenings happenings;

    @Inject
    private CurrentActor actor;

    @Inject
    private Clock clock;

    /** How the budgets of a year stand: one row an issuer. One statement. */
    @RolesAllowed({REWARDS_CLERK, TREASURER, AUDITOR})
    public List<BudgetRow> list(int year) {
        return register.rows(year);
    }

    /** @throws NotFound where none was proposed yet */
    @RolesAllowed({REWARDS_CLERK, TREASURER, AUDITOR})
    public BudgetSheet of(Issuer issuer, int year) {
        Budget budget = register.get(issuer, year);
        Optional<Reason> right = actor.get().is(Role.TREASURER)
                ? Optional.empty()
                : Optional.of(Reason.of("platform.fault.not-allowed"));
        return new BudgetSheet(
                register.row(issuer, year),
                budget.proposedReason(),
                approvals.of(budget.approval(), treasurer(), budget.frozen(), right),
                MayApprove.mayWithdraw(budget.approval(), author()).isEmpty(),
                history.of(budget.subject()),
                budget.version());
    }

    /**
     * Proposes how large the budget shall be.
     *
     * @param version that was read; null where there was none yet
     * @param taler for the whole year, 0 or more
     * @param reason what it rests on, 1 to 500 characters
     * @throws Refused while another proposal waits, or where something is missing
     * @throws Conflict where somebody else changed it meanwhile
     */
    @RolesAllowed({REWARDS_CLERK, TREASURER})
    public void propose(Issuer issuer, int year, Long version, long taler, String reason) {
        Budget budget = opened(issuer, year, version);
        happenings.record(budget.propose(taler, reason, author(), clock.instant()));
    }

    /**
     * Approves exactly what was proposed; from now on it is in force.
     *
     * @throws Refused where the person proposed it, or so much is granted that it cannot become so small
     * @throws NotFound where there is none
     */
    @RolesAllowed(TREASURER)
    public void approve(Issuer issuer, int year, long version) {
        Budget budget = register.get(issuer, year).seenAs(version);
        Slices taken = slices.lock(budget.id());
        Slices before = taken.all().isEmpty() ? Slices.of(0) : taken;
        happenings.record(budget.approve(before, treasurer(), clock.instant()));
        slices.write(budget.id(), before.shared(budget.taler()));
    }

    /** Sends the proposal back. @param remark what has to be changed, must not be blank */
    @RolesAllowed(TREASURER)
    public void giveBack(Issuer issuer, int year, long version, String remark) {
        Budget budget = register.get(issuer, year).seenAs(version);
        happenings.record(budget.giveBack(remark, treasurer(), clock.instant()));
    }

    /** Takes a proposal back before it is approved, as who proposed it. */
    @RolesAllowed({REWARDS_CLERK, TREASURER})
    public void withdraw(Issuer issuer, int year, long version) {
        happenings.record(register.get(issuer, year).seenAs(version).withdraw(author()));
    }

    private Budget opened(Issuer issuer, int year, Long version) {
        Optional<Budget> known = register.find(issuer, year);
        if (known.isPresent() && version == null) {
            throw Conflict.changedMeanwhile(known.get().subject());
        }
        return known.isPresent() ? known.get().seenAs(version) : register.add(new Budget(issuer, year));
    }

    private Capacity treasurer() {
        return actor.get().capacity(Role.TREASURER);
    }

    private Capacity author() {
        Actor current = actor.get();
        return current.is(Role.REWARDS_CLERK)
                        && current.capacity(Role.REWARDS_CLERK).actingFor() == null
                ? current.capacity(Role.REWARDS_CLERK)
                : current.capacity(current.is(Role.TREASURER) ? Role.TREASURER : Role.REWARDS_CLERK);
    }
}
