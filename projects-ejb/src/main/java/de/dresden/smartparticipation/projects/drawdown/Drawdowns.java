package de.dresden.smartparticipation.projects.drawdown;

import static de.dresden.smartparticipation.platform.identity.Roles.PROJECT_MANAGER;
import static de.dresden.smartparticipation.projects.drawdown.AcceptableRequest.because;

import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.projects.budget.Budgets;
import de.dresden.smartparticipation.projects.drawdown.DrawdownDesk.Opened;
import de.dresden.smartparticipation.projects.grant.GrantChanged;
import de.dresden.smartparticipation.projects.grant.GrantDirectory;
import de.dresden.smartparticipation.projects.grant.GrantLinks;
import de.dresden.smartparticipation.projects.grant.GrantStanding;
import de.dresden.smartparticipation.projects.project.ProjectSight;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Works on payment requests: hands them in on behalf of a recipient, certifies or refuses them, keeps the account. Commands throw {@code
 * NotFound} for what the person may not know of, {@code NotAllowed} for what others may do, {@code Refused} with the reason of a
 * rule, {@code Conflict} where it changed since it was read.
 */
@Boundary
@Stateless
public class Drawdowns {

    private static final int LONGEST_REASON = 1_000;

    @Inject
    private DrawdownTable table;

    @Inject
    private AccountTable accounts;

    @Inject
    private DrawdownDesk desk;

    @Inject
    private Requesting requesting;

    @Inject
    private RequestChecks checks;

    @Inject
    private DrawdownPaying paying;

    @Inject
    private Budgets budgets;

    @Inject
    private GrantDirectory grants;

    @Inject
    private GrantLinks links;

    @Inject
    private ProjectSight sight;

    @Inject
    private Happenings happenings;

    @Inject
    private Clock clock;

    /** Hands one in on behalf of the recipient. @throws Refused with everything that is wrong */
    @RolesAllowed(PROJECT_MANAGER)
    public DrawdownKey submit(String project, NewRequest request) {
        ProjectSight.Running running = sight.run(project);
        return requesting.submit(running.project(), request, running.by());
    }

    /** Adds receipts that show how an advance was spent. */
    @RolesAllowed(PROJECT_MANAGER)
    public DrawdownKey prove(DrawdownKey key, List<NewReceipt> receipts) {
        Opened opened = desk.open(key);
        return requesting.prove(opened.request(), opened.project(), receipts, opened.by());
    }

    /**
     * Certifies it as correct in substance and figures; with that its payment order waits for a treasurer.
     *
     * @throws Refused with all points that do not hold
     */
    @RolesAllowed(PROJECT_MANAGER)
    public DrawdownKey certify(DrawdownKey key) {
        Opened opened = desk.open(key);
        Drawdown request = opened.request();
        LocalDate today = desk.today();
        long project = opened.project().id();
        budgets.lock(table.bearers(project, today.getYear()).stream()
                .map(DrawdownTable.Bearer::at)
                .toList());
        grants.lock(project);
        List<Reason> open = checks.of(request, today).stream()
                .filter(one -> one.must() && !one.holds())
                .map(RequestCheck::text)
                .toList();
        if (!open.isEmpty()) {
            throw new Refused(open);
        }
        DrawdownTable.Bearer bearer = table.bearers(project, today.getYear()).stream()
                .filter(one -> one.cents() >= request.cents())
                .findFirst()
                .orElseThrow();
        AccountTable.Current account = accounts.current(project).orElseThrow();
        String order = paying.order(request, opened.project(), account, bearer.line(), today);
        if (!table.certify(request, opened.by(), account.id(), bearer.at(), order, clock.instant())) {
            throw Conflict.changedMeanwhile(request.subject());
        }
        return desk.tell(
                request.id(),
                "certified",
                Map.of("order", order, "cents", request.cents(), "line", bearer.line()),
                opened.by(),
                null);
    }

    /** Refuses it. @param reason for the recipient, 1 to 1,000 characters */
    @RolesAllowed(PROJECT_MANAGER)
    public DrawdownKey refuse(DrawdownKey key, String reason) {
        return end(key, DrawdownState.REFUSED, "refused", reason, DrawdownMails.REFUSED);
    }

    /** Takes it back in the recipient's name. @param reason 1 to 1,000 characters */
    @RolesAllowed(PROJECT_MANAGER)
    public DrawdownKey withdraw(DrawdownKey key, String reason) {
        return end(key, DrawdownState.WITHDRAWN, "withdrawn", reason, null);
    }

    /** Enters the recipient's account; another person checks it. */
    @RolesAllowed(PROJECT_MANAGER)
    public void enterAccount(String project, NewAccount account) {
        ProjectSight.Running running = sight.run(project);
        requesting.account(running.project(), account, running.by());
    }

    /** The account was compared with what the recipient sent. @param account key, as it was seen */
    @RolesAllowed(PROJECT_MANAGER)
    public void checkAccount(String project, long account) {
        ProjectSight.Running running = sight.run(project);
        GrantStanding grant = grants.lock(running.project().id()).orElseThrow(() -> new NotFound(project));
        AccountTable.Current current = accounts.current(running.project().id())
                .filter(one -> one.id() == account)
                .orElseThrow(() -> new NotFound(account));
        if (current.enteredBy() != null && running.by().overlaps(new Capacity(current.enteredBy(), null))) {
            throw new Refused(because("account-by-yourself"));
        }
        Subject subject = new Subject(GrantChanged.GRANT, grant.id(), grant.reference());
        if (!accounts.check(account, running.by().person(), clock.instant())) {
            throw Conflict.changedMeanwhile(subject);
        }
        happenings.record(
                DrawdownChanged.of(subject, "account-checked", Map.of("account", current.shown()), running.by())
                        .with(DrawdownTasks.account(subject, running.project(), false, desk.today()), List.of()));
    }

    /** Mails the recipient a new secret link. @throws Refused where no address is known */
    @RolesAllowed(PROJECT_MANAGER)
    public void sendLink(String project) {
        ProjectSight.Running running = sight.run(project);
        GrantStanding grant = grants.standing(running.project().id()).orElseThrow(() -> new NotFound(project));
        String email = grants.recipient(running.project().id()).email();
        if (email == null) {
            throw new Refused(because("no-address"));
        }
        happenings.record(DrawdownChanged.of(
                        new Subject(GrantChanged.GRANT, grant.id(), grant.reference()),
                        "link-sent",
                        Map.of(),
                        running.by())
                .with(List.of(), List.of(links.again(running.project(), grant.reference(), email))));
    }

    private DrawdownKey end(DrawdownKey key, DrawdownState to, String verb, String reason, String mail) {
        Opened opened = desk.open(key);
        String why = reason == null ? "" : reason.strip();
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            throw new Refused(because("reason", LONGEST_REASON));
        }
        grants.lock(opened.project().id());
        if (!table.end(opened.request(), to, why, clock.instant())) {
            throw opened.request().state().open()
                    ? Conflict.changedMeanwhile(opened.request().subject())
                    : new Refused(because("decided"));
        }
        return desk.tell(opened.request().id(), verb, Map.of("reason", why), opened.by(), mail);
    }
}
