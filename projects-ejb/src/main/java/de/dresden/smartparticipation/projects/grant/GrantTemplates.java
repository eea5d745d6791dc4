package de.dresden.smartparticipation.projects.grant;

import static de.dresden.smartparticipation.platform.identity.Roles.AUDITOR;
import static de.dresden.smartparticipation.platform.identity.Roles.PROJECT_MANAGER;
import static de.dresden.smartparticipation.platform.identity.Roles.TREASURER;

import de.dresden.smartparticipation.platform.approval.ApprovalView;
import de.dresden.smartparticipation.platform.approval.ApprovalViews;
import de.dresden.smartparticipation.platform.approval.FrozenContent;
import de.dresden.smartparticipation.platform.audit.History;
import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.identity.Staff;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Templates of notices: written by one project manager of a department, released by another. Commands throw {@code NotFound} for what is not
 * there, {@code NotAllowed} for other departments', {@code Refused} with the reason of a rule or of four eyes, {@code Conflict}
 * where it changed since it was read.
 */
@Boundary
@Stateless
public class GrantTemplates {

    private static final String LIST = """
            select t.id, t.kind, t.name, d.name as department, t.in_force_number, v.in_force_from,
                exists (select 1 from projects.grant_template_version o where o.template_id = t.id and o.approval_state = 'PROPOSED'
                    and o.discarded_at is null) as waits
            from projects.grant_template t join platform.v_department d on d.id = t.department_id
            left join projects.grant_template_version v on v.template_id = t.id and v.number = t.in_force_number
            where ? or t.department_id = any(?::bigint[]) order by d.name, t.kind, t.name""";

    private static final int LONGEST_NAME = 120;

    @Inject
    private TemplateRegister register;

    @Inject
    private ApprovalViews approvals;

    @Inject
    private History history;

    @Inject
    private Happenings happenings;

    @Inject
    private CurrentActor actor;

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    /** Those of one's departments; auditors and treasury see all. */
    @RolesAllowed({PROJECT_MANAGER, TREASURER, AUDITOR})
    public List<TemplateRow> list() {
        return sql.list(
                LIST,
                row -> new TemplateRow(
                        row.number("id"),
                        NoticeKind.valueOf(row.text("kind")),
                        row.text("name"),
                        row.text("department"),
                        row.id("in_force_number") == null ? null : (int) row.number("in_force_number"),
                        row.instant("in_force_from"),
                        row.flag("waits")),
                all(),
                departments());
    }

    /** @throws NotFound where there is none, or none that the person may know of */
    @RolesAllowed({PROJECT_MANAGER, TREASURER, AUDITOR})
    public TemplateDetails details(long id) {
        GrantTemplate template = register.find(id);
        if (!all() && !departments().contains(template.department())) {
            throw new NotFound(id);
        }
        boolean runs = actor.get().is(Role.PROJECT_MANAGER, template.department());
        return new TemplateDetails(
                new TemplateKey(id, template.version()),
                template.kind(),
                template.name(),
                template.inForce().map(this::view).orElse(null),
                template.open().map(this::view).orElse(null),
                template.open().map(open -> approval(template, open, runs)).orElse(null),
                template.versions().stream()
                        .filter(one -> one.inForceFrom() != null)
                        .sorted(Comparator.comparing(TemplateVersion::number).reversed())
                        .map(this::view)
                        .toList(),
                AcceptableTemplate.known(template.kind()),
                history.of(template.subject()),
                runs);
    }

    /**
     * Begins a template with its first version.
     *
     * @param name 3 to 120 characters, another than the department has
     * @param department key of the department whose notices it is for
     * @return its key
     */
    @RolesAllowed(PROJECT_MANAGER)
    public long create(NoticeKind kind, String name, long department, TemplateData data) {
        Capacity by = actor.get().require(Role.PROJECT_MANAGER, department);
        String called = GrantReason.text("template-name", name, LONGEST_NAME);
        if (kind == null) {
            throw new Refused(GrantReason.because("kind"));
        }
        GrantTemplate template = new GrantTemplate(kind, called, department, clock.instant());
        TemplateVersion written = template.write(data, by, clock.instant());
        register.add(template);
        register.write(written.id(), data.conditions());
        tell(template, template.told("drafted", written, data.facts(), by));
        return template.id();
    }

    /** Writes the open version anew, or begins the next one. */
    @RolesAllowed(PROJECT_MANAGER)
    public TemplateKey write(TemplateKey key, TemplateData data) {
        GrantTemplate template = open(key);
        Capacity by = by(template);
        TemplateVersion written = template.write(data, by, clock.instant());
        register.flush();
        register.write(written.id(), data.conditions());
        return tell(template, template.told("written", written, data.facts(), by));
    }

    /** Asks a second person. */
    @RolesAllowed(PROJECT_MANAGER)
    public TemplateKey propose(TemplateKey key) {
        GrantTemplate template = open(key);
        return tell(template, template.propose(by(template), clock.instant(), content(template)));
    }

    /** Takes an own proposal back. */
    @RolesAllowed(PROJECT_MANAGER)
    public TemplateKey withdraw(TemplateKey key) {
        GrantTemplate template = open(key);
        return tell(template, template.withdraw(by(template)));
    }

    /** Releases what another proposed: it counts for notices that are begun from now on. */
    @RolesAllowed(PROJECT_MANAGER)
    public TemplateKey release(TemplateKey key) {
        GrantTemplate template = open(key);
        return tell(template, template.release(by(template), clock.instant(), content(template)));
    }

    /** Sends it back to be reworked. @param remark 1 to 2,000 characters */
    @RolesAllowed(PROJECT_MANAGER)
    public TemplateKey giveBack(TemplateKey key, String remark) {
        GrantTemplate template = open(key);
        return tell(template, template.giveBack(remark, by(template), clock.instant()));
    }

    /** Drops the open version. */
    @RolesAllowed(PROJECT_MANAGER)
    public TemplateKey discard(TemplateKey key) {
        GrantTemplate template = open(key);
        return tell(template, template.discard(by(template), clock.instant()));
    }

    private GrantTemplate open(TemplateKey key) {
        GrantTemplate template = register.find(key.id());
        if (!all() && !departments().contains(template.department())) {
            throw new NotFound(key.id());
        }
        by(template);
        register.touch(template.seenAs(key.version()));
        return template;
    }

    private Capacity by(GrantTemplate template) {
        return actor.get().require(Role.PROJECT_MANAGER, template.department());
    }

    private TemplateKey tell(GrantTemplate template, GrantChanged change) {
        register.flush();
        LocalDate today = LocalDate.ofInstant(clock.instant(), Clocks.BERLIN);
        happenings.record(change.with(GrantTasks.of(template, today)));
        return new TemplateKey(template.id(), template.version());
    }

    private FrozenContent content(GrantTemplate template) {
        TemplateVersion open = template.requireOpen();
        Map<String, Object> facts = open.data(register.conditions(open.id())).facts();
        facts.put("number", open.number());
        return FrozenContent.of(facts);
    }

    private ApprovalView approval(GrantTemplate template, TemplateVersion open, boolean runs) {
        Capacity person = runs ? by(template) : new Capacity(actor.get().accountId(), null);
        Optional<Reason> noRight = runs ? Optional.empty() : Optional.of(GrantReason.because("not-your-department"));
        return approvals.of(open.approval(), person, content(template), noRight);
    }

    private TemplateVersionView view(TemplateVersion version) {
        return new TemplateVersionView(
                version.number(), version.data(register.conditions(version.id())), version.inForceFrom());
    }

    private boolean all() {
        return actor.get().is(Role.AUDITOR) || actor.get().is(Role.TREASURER);
    }

    private Set<Long> departments() {
        return actor.get() instanceof Staff staff ? staff.departments(Role.PROJECT_MANAGER) : Set.of();
    }
}
