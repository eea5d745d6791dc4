package de.dresden.smartparticipation.projects.budget;

import static de.dresden.smartparticipation.platform.identity.Roles.PROJECT_MANAGER;
import static de.dresden.smartparticipation.platform.identity.Roles.TREASURER;

import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.projects.budget.BudgetDesk.Opened;
import de.dresden.smartparticipation.projects.budget.core.Command;
import de.dresden.smartparticipation.projects.budget.core.LineYear;
import de.dresden.smartparticipation.projects.budget.core.MovementKind;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** Requests to commit although a year is frozen: a project's manager asks, somebody else of the treasury decides. */
@Boundary
@Stateless
public class BudgetReleases {

    @Inject
    private BudgetDesk desk;

    @Inject
    private ReleaseDesk tells;

    @Inject
    private ReleaseRegister register;

    @Inject
    private LineRegister lines;

    @Inject
    private Budgets budgets;

    @Inject
    private BudgetBooking booking;

    @Inject
    private CurrentActor actor;

    @Inject
    private Clock clock;

    /**
     * Asks for a release.
     *
     * @param cents more than 0
     * @param reason why it cannot wait, 1 to 2,000 characters
     * @return its key
     * @throws Refused where the year is not frozen, or one of this project waits already
     */
    @RolesAllowed(PROJECT_MANAGER)
    public long request(BudgetKey key, String project, long cents, String reason) {
        Opened opened = desk.managed(key, project);
        if (booking.standing(opened.at()).freeze() == null) {
            throw new Refused(Reason.of(
                    "projects.budget.not-frozen", String.valueOf(opened.at().year())));
        }
        if (cents <= 0 || cents > Command.MOST) {
            throw new Refused(Reason.of("projects.budget.amount", BigDecimal.valueOf(Command.MOST, 2)));
        }
        long year = lines.yearId(opened.line().id(), opened.at().year());
        if (register.waits(year, opened.project().id())) {
            throw new Refused(Reason.of("projects.budget.one-waits"));
        }
        ReleaseRequest request =
                new ReleaseRequest(year, opened.project().id(), cents, reason, opened.by(), clock.instant());
        register.add(request);
        tells.requested(opened.line(), opened.at(), opened.project(), request, opened.by());
        return request.id();
    }

    /**
     * Grants it, or a part of it.
     *
     * @param cents what the project may commit, at most what it asked for
     * @param answer words to the project, may be empty
     */
    @RolesAllowed(TREASURER)
    public void grant(long request, long version, long cents, String answer) {
        Decision decision = decision(request, version);
        decision.request().grant(cents, answer, decision.by(), clock.instant());
        register.flush();
        budgets.book(
                Command.ofProject(
                        MovementKind.GRANT_RELEASE,
                        decision.at(),
                        decision.request().projectId(),
                        cents),
                words(answer, decision.request().reason()),
                decision.by());
        over(decision, "release-granted", Map.of("granted", cents, "reason", words(answer, "")));
    }

    /** Refuses it. @param answer why, must not be blank */
    @RolesAllowed(TREASURER)
    public void refuse(long request, long version, String answer) {
        Decision decision = decision(request, version);
        decision.request().refuse(answer, decision.by(), clock.instant());
        over(decision, "release-refused", Map.of("reason", answer));
    }

    /** Takes it back before it is decided. */
    @RolesAllowed(PROJECT_MANAGER)
    public void withdraw(long request, long version) {
        ReleaseRequest waiting = register.get(request);
        LineYear at = register.at(waiting);
        BudgetLine line = lines.of(at.line());
        if (!BudgetSight.of(actor.get()).sees(line.department())) {
            throw new NotFound(request);
        }
        Capacity by = actor.get().require(Role.PROJECT_MANAGER, line.department());
        waiting.seenAs(version, ReleaseDesk.reference(line, at)).withdraw();
        over(new Decision(line, at, waiting, by), "release-withdrawn", Map.of());
    }

    private record Decision(BudgetLine line, LineYear at, ReleaseRequest request, Capacity by) {}

    private Decision decision(long id, long version) {
        ReleaseRequest request = register.get(id);
        LineYear at = register.at(request);
        booking.lock(List.of(at));
        BudgetLine line = lines.of(at.line());
        request.seenAs(version, ReleaseDesk.reference(line, at));
        return new Decision(line, at, request, desk.treasurer());
    }

    private void over(Decision decision, String verb, Map<String, ?> after) {
        tells.over(decision.line(), decision.at(), decision.request(), verb, after, decision.by());
    }

    /** What the movement rests on: the treasury's words, or else the project's, as far as they fit. */
    private static String words(String answer, String otherwise) {
        String words = answer == null || answer.isBlank() ? otherwise : answer.strip();
        return words.length() <= BudgetBooking.LONGEST_REASON
                ? words
                : words.substring(0, BudgetBooking.LONGEST_REASON);
    }
}
