package de.dresden.smartparticipation.projects.grant;

import static de.dresden.smartparticipation.platform.identity.Roles.PROJECT_MANAGER;
import static de.dresden.smartparticipation.projects.grant.GrantReason.because;

import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.projects.budget.Budgets;
import de.dresden.smartparticipation.projects.grant.GrantDesk.Opened;
import de.dresden.smartparticipation.projects.project.ProjectSight;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Prepares notices and signs them: by one project manager of the project's department, and another. Commands throw {@code NotFound} for what
 * the person may not know of, {@code NotAllowed} for what others may do, {@code Refused} with the reason of a rule, of the budget or of
 * four eyes, {@code Conflict} where it changed since it was read.
 */
@Boundary
@Stateless
public class GrantNotices {

    @Inject
    private GrantDesk desk;

    @Inject
    private NoticeRegister register;

    @Inject
    private NoticeParts parts;

    @Inject
    private TemplateRegister templates;

    @Inject
    private NoticeIssuing issuing;

    @Inject
    private GrantBooking booking;

    @Inject
    private GrantBound bound;

    @Inject
    private GrantTable grants;

    @Inject
    private GrantRules rules;

    @Inject
    private Instance<BeforeGrant> conditions;

    @Inject
    private Budgets budgets;

    @Inject
    private ProjectSight sight;

    @Inject
    private CurrentActor actor;

    @Inject
    private Clock clock;

    /** Begins a notice. A project is worked on with one at a time. @return its key */
    @RolesAllowed(PROJECT_MANAGER)
    public NoticeKey prepare(String project, NoticeKind kind, NoticeData data) {
        ProjectSight.Running running = sight.run(project);
        Optional<GrantStanding> grant = grants.standing(running.project().id(), false);
        if (kind == null) {
            throw new Refused(because("kind"));
        }
        if (kind.onGrant() != grant.isPresent()) {
            throw new Refused(because(kind.onGrant() ? "no-grant" : "granted-already"));
        }
        Instant now = clock.instant();
        String reference = register.nextReference(now.atZone(Clocks.BERLIN).getYear());
        GrantNotice notice = new GrantNotice(reference, running.project().id(), kind, running.by(), now);
        Opened opened = new Opened(notice, running.project(), running.by());
        NoticeData complete = write(opened, data);
        register.add(notice);
        parts.write(notice.id(), complete.conditions(), complete.budget());
        return desk.tell(opened, "prepared", notice.facts());
    }

    /** Writes it anew, while nobody was asked to sign it. */
    @RolesAllowed(PROJECT_MANAGER)
    public NoticeKey write(NoticeKey key, NoticeData data) {
        Opened opened = desk.open(key);
        NoticeData complete = write(opened, data);
        register.flush();
        parts.write(opened.notice().id(), complete.conditions(), complete.budget());
        return desk.tell(opened, "written", opened.notice().facts());
    }

    /** Sets its money aside and asks a second person to sign. */
    @RolesAllowed(PROJECT_MANAGER)
    public NoticeKey propose(NoticeKey key) {
        Opened opened = desk.open(key);
        GrantNotice notice = opened.notice();
        // what a change gives back follows from how the money stands now
        NoticeData data = complete(opened, notice.data(parts.conditions(notice.id()), parts.budget(notice.id())));
        parts.budget(notice.id(), data.budget());
        booking.setAside(notice, data.budget(), opened.by());
        notice.propose(opened.by(), clock.instant(), notice.content(data.conditions(), data.budget()));
        return desk.tell(opened, "proposed", Map.of());
    }

    /** Takes an own proposal back; what was set aside for it is free again. */
    @RolesAllowed(PROJECT_MANAGER)
    public NoticeKey withdraw(NoticeKey key) {
        Opened opened = desk.open(key);
        booking.release(opened.notice(), opened.by());
        opened.notice().withdraw(opened.by());
        return desk.tell(opened, "withdrawn", Map.of());
    }

    /** Signs what another proposed: its money is bound and its document written, both for good. */
    @RolesAllowed(PROJECT_MANAGER)
    public NoticeKey sign(NoticeKey key) {
        Opened opened = desk.open(key);
        GrantNotice notice = opened.notice();
        if (notice.kind().ofMoney()) {
            // the decision or the cost may have changed since it was proposed
            requireGrantable(opened, notice.sum());
        }
        issuing.issue(opened.notice(), opened.project(), opened.by(), clock.instant());
        return desk.tell(opened, "issued", Map.of("hash", opened.notice().fileHash()));
    }

    /** Sends it back to be reworked; what was set aside for it is free again. @param remark 1 to 2,000 characters */
    @RolesAllowed(PROJECT_MANAGER)
    public NoticeKey giveBack(NoticeKey key, String remark) {
        Opened opened = desk.open(key);
        booking.release(opened.notice(), opened.by());
        opened.notice().giveBack(opened.by(), clock.instant(), remark);
        return desk.tell(opened, "returned", Map.of("remark", remark.strip()));
    }

    /** Drops it before it is signed. */
    @RolesAllowed(PROJECT_MANAGER)
    public NoticeKey discard(NoticeKey key) {
        Opened opened = desk.open(key);
        opened.notice().discard(clock.instant());
        return desk.tell(opened, "discarded", Map.of());
    }

    private NoticeData write(Opened opened, NoticeData data) {
        NoticeData complete = complete(opened, data);
        boolean told = !templates.released(data.template()).data().remedy().isEmpty();
        opened.notice().write(complete, told, opened.by());
        return complete;
    }

    /** Checks all rules and finds what bears it. */
    private NoticeData complete(Opened opened, NoticeData data) {
        NoticeKind kind = opened.notice().kind();
        boolean usable = templates.released(data.template()).kind() == kind
                && templates.inForce(data.template(), opened.project().department());
        if (!usable) {
            throw new Refused(because("template"));
        }
        GrantReason.require(AcceptableNotice.problems(kind, data));
        if (!kind.ofMoney()) {
            return data.borneBy(List.of());
        }
        requireGrantable(opened, data.sum());
        return data.borneBy(budget(opened, data));
    }

    /** Asks the rules of the call, and the rooms that have a say before money is granted. */
    private void requireGrantable(Opened opened, GrantSum sum) {
        NoticeKind kind = opened.notice().kind();
        GrantReason.require(rules.refusals(opened.project(), kind, sum));
        if (kind != NoticeKind.REVOCATION) {
            GrantReason.require(conditions.stream()
                    .flatMap(one -> one.hinders(opened.project(), sum.cents(), desk.today()).stream())
                    .toList());
        }
    }

    private List<BudgetPart> budget(Opened opened, NoticeData data) {
        long project = opened.project().id();
        Optional<GrantStanding> grant = grants.standing(project, false);
        long before = grant.map(GrantStanding::cents).orElse(0L);
        long more = data.sum().cents() - before;
        grant.filter(standing -> !standing.bears(data.sum().cents())).ifPresent(standing -> {
            throw new Refused(because("less-than-asked", GrantRules.euros(standing.askedCents())));
        });
        if (more < 0) {
            return bound.givenBack(project, data.sum().cents());
        }
        List<BudgetPart> chosen =
                data.budget().stream().filter(part -> part.cents() > 0).toList();
        long sum = chosen.stream().mapToLong(BudgetPart::cents).sum();
        if (sum != more) {
            throw new Refused(because("budget-sum", GrantRules.euros(sum), GrantRules.euros(more)));
        }
        if (chosen.stream()
                        .map(part -> part.line() + " " + part.year())
                        .distinct()
                        .count()
                != chosen.size()) {
            throw new Refused(because("budget-twice"));
        }
        rules.boundBesides(opened.project(), more).ifPresent(why -> {
            throw new Refused(why);
        });
        chosen.forEach(part -> {
            if (!actor.get().is(Role.PROJECT_MANAGER, budgets.department(part.line()))) {
                throw new NotFound(part.line());
            }
        });
        return chosen;
    }
}
