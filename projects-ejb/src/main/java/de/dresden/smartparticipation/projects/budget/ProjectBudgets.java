package de.dresden.smartparticipation.projects.budget;

import static de.dresden.smartparticipation.platform.identity.Roles.PROJECT_MANAGER;
import static de.dresden.smartparticipation.platform.identity.Roles.TREASURER;

import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.projects.budget.BudgetDesk.Opened;
import de.dresden.smartparticipation.projects.budget.core.Command;
import de.dresden.smartparticipation.projects.budget.core.Freeze;
import de.dresden.smartparticipation.projects.budget.core.FreezeGround;
import de.dresden.smartparticipation.projects.budget.core.LineYear;
import de.dresden.smartparticipation.projects.budget.core.MovementKind;
import de.dresden.smartparticipation.projects.budget.core.Part;
import de.dresden.smartparticipation.projects.budget.core.Sums;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/**
 * Moves the money of city projects. The treasury plans, freezes and carries over; project managers of the line's department set money aside
 * and bind it for projects of theirs. Commands throw {@code NotFound} for what the person may not know of, {@code NotAllowed} for what
 * others may do, {@code Refused} with the reason of a rule and {@code Conflict} where something was booked since it was read.
 */
@Boundary
@Stateless
public class ProjectBudgets {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    @Inject
    private BudgetDesk desk;

    @Inject
    private Budgets budgets;

    @Inject
    private BudgetBooking booking;

    @Inject
    private LineRegister lines;

    @Inject
    private CommitmentLimits limits;

    @Inject
    private ReleaseDesk releases;

    @Inject
    private Happenings happenings;

    @Inject
    private Clock clock;

    /** Opens a budget line; its years come with {@link #plan}. @return its number */
    @RolesAllowed(TREASURER)
    public String openLine(NewLine line) {
        line.require();
        if (lines.known(line.number()).isPresent()) {
            throw new Refused(Reason.of("projects.budget.line-known", line.number()));
        }
        BudgetLine opened = lines.add(line.number(), line.title(), line.department(), clock.instant());
        happenings.record(
                BudgetChanged.of(opened.subject(), "line-opened", Map.of("title", opened.title()), desk.treasurer()));
        return opened.number();
    }

    /** Plans another year of a line, with nothing in it yet; one that is planned already stays. */
    @RolesAllowed(TREASURER)
    public void planYear(String line, int year) {
        BudgetLine known = desk.known(line);
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new Refused(Reason.of("projects.budget.year"));
        }
        if (lines.plan(known.id(), year)) {
            happenings.record(
                    BudgetChanged.of(known.subject(), "year-planned", Map.of("year", year), desk.treasurer()));
        }
    }

    /**
     * Sets what the budget plan gives.
     *
     * @param appropriated cents of the year (Ansatz)
     * @param authorised cents that may be committed before the year begins (Verpflichtungsermächtigung)
     * @param reason what it rests on, as the decision of the council
     */
    @RolesAllowed(TREASURER)
    public void plan(BudgetKey key, long appropriated, long authorised, String reason) {
        Opened opened = desk.treasury(key);
        Sums sums = booking.standing(opened.at()).sums();
        boolean nothing = sums.of(Part.APPROPRIATED) == appropriated && sums.of(Part.AUTHORISED) == authorised;
        if (nothing) {
            throw new Refused(Reason.of("projects.budget.nothing-changed"));
        }
        if (sums.of(Part.APPROPRIATED) != appropriated) {
            budgets.book(Command.ofLine(MovementKind.APPROPRIATE, opened.at(), appropriated), reason, opened.by());
        }
        if (sums.of(Part.AUTHORISED) != authorised) {
            budgets.book(Command.ofLine(MovementKind.AUTHORISE, opened.at(), authorised), reason, opened.by());
        }
    }

    /**
     * Freezes the year, or changes the freeze.
     *
     * @param releasedBasisPoints part that may be committed all the same, 0 to 9,999
     * @param decree who ordered it and when, 1 to 500 characters
     */
    @RolesAllowed(TREASURER)
    public void freeze(BudgetKey key, FreezeGround ground, int releasedBasisPoints, String decree) {
        Opened opened = desk.treasury(key);
        Freeze freeze = new Freeze(ground, releasedBasisPoints, BudgetBooking.reason(decree));
        budgets.book(Command.freeze(opened.at(), freeze), decree, opened.by());
    }

    /** Ends the freeze; releases and requests for them end with it. */
    @RolesAllowed(TREASURER)
    public void lift(BudgetKey key, String reason) {
        Opened opened = desk.treasury(key);
        budgets.book(Command.lift(opened.at()), reason, opened.by());
        releases.lapse(opened.line(), opened.at(), opened.by());
    }

    /** Hands free money on to the next year. @param reason why it was not spent and is still needed */
    @RolesAllowed(TREASURER)
    public void carryFree(BudgetKey key, long cents, String reason) {
        Opened opened = desk.treasury(key);
        budgets.book(Command.ofLine(MovementKind.CARRY_FREE, opened.at(), cents), reason, opened.by());
    }

    /** Hands a project's reservation, or what is bound and not paid for it, on to the next year with its money. */
    @RolesAllowed(TREASURER)
    public void carryOver(BudgetKey key, String project, boolean committed, long cents, String reason) {
        Opened opened = desk.treasury(key);
        MovementKind kind = committed ? MovementKind.CARRY_COMMITTED : MovementKind.CARRY_RESERVED;
        long id = desk.project(project).id();
        budgets.book(Command.ofProject(kind, opened.at(), id, cents), reason, opened.by());
    }

    /** Sets free money aside for a project. */
    @RolesAllowed(PROJECT_MANAGER)
    public void reserve(BudgetKey key, String project, long cents, String reason) {
        book(MovementKind.RESERVE, key, project, cents, reason);
    }

    /** Gives back what was set aside. */
    @RolesAllowed(PROJECT_MANAGER)
    public void release(BudgetKey key, String project, long cents, String reason) {
        book(MovementKind.RELEASE, key, project, cents, reason);
    }

    /**
     * Binds what is set aside, as by an order; no more than {@link CommitmentLimits} let one person.
     *
     * @param reason what binds, as the order's number
     */
    @RolesAllowed(PROJECT_MANAGER)
    public void commit(BudgetKey key, String project, long cents, String reason) {
        book(MovementKind.COMMIT, key, project, cents, reason);
    }

    /** Gives up what is bound and not paid, and on which no notice rests. */
    @RolesAllowed(PROJECT_MANAGER)
    public void withdraw(BudgetKey key, String project, long cents, String reason) {
        book(MovementKind.WITHDRAW, key, project, cents, reason);
    }

    private void book(MovementKind kind, BudgetKey key, String project, long cents, String reason) {
        Opened opened = desk.managed(key, project);
        LineYear at = opened.at();
        Capacity by = opened.by();
        long id = opened.project().id();
        budgets.lock(List.of(at));
        if (kind == MovementKind.COMMIT) {
            limits.requireCommitted(id, cents);
        } else if (kind == MovementKind.WITHDRAW) {
            limits.requireWithdrawn(id, cents);
        }
        budgets.book(Command.ofProject(kind, at, id, cents), reason, by);
    }
}
