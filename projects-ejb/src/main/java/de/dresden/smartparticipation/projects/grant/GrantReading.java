package de.dresden.smartparticipation.projects.grant;

import de.dresden.smartparticipation.platform.approval.ApprovalViews;
import de.dresden.smartparticipation.platform.audit.History;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.persistence.Row;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.projects.call.FundingKind;
import de.dresden.smartparticipation.projects.project.ProjectFrame;
import de.dresden.smartparticipation.projects.project.ProjectSight;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** Reads notices and money for screens. */
@Dependent
class GrantReading {

    private static final String SHARES = """
            select l.number, l.title, y.year, s.reserved, s.committed, s.paid, y.freeze_ground is not null as frozen
            from projects.budget_share s join projects.budget_year y on y.id = s.year_id join projects.budget_line l on l.id = y.line_id
            where s.project_id = ? and (s.reserved, s.committed) <> (0, 0) order by l.number, y.year""";

    private static final String CHOICES = """
            select l.number, l.title, y.year, y.free, coalesce(s.reserved, 0) as reserved, y.freeze_ground is not null as frozen
            from projects.budget_year y join projects.budget_line l on l.id = y.line_id
            left join projects.budget_share s on s.year_id = y.id and s.project_id = ?
            where l.department_id = ? and y.year >= ? order by l.number, y.year""";

    private static final String RECIPIENT = """
            select coalesce(nullif(btrim(a.organisation), ''), a.contact_name) as name, a.contact_name, a.street, a.postal_code, a.city,
                a.contact_email, p.first_month, p.last_month, p.asked_cents, n.recipient, n.recipient_address, n.recipient_email
            from projects.project p left join projects.application a on a.id = p.application_id
            left join projects.project_grant g on g.project_id = p.id left join projects.grant_notice n on n.id = g.notice_id
            where p.id = ?""";

    @Inject
    private Sql sql;

    @Inject
    private NoticeRegister register;

    @Inject
    private NoticeParts parts;

    @Inject
    private TemplateRegister templates;

    @Inject
    private GrantTable grants;

    @Inject
    private GrantDirectory directory;

    @Inject
    private GrantRules rules;

    @Inject
    private ProjectSight sight;

    @Inject
    private ApprovalViews approvals;

    @Inject
    private History history;

    @Inject
    private CurrentActor actor;

    @Inject
    private NoticeIssuing issuing;

    @Inject
    private Clock clock;

    ProjectMoney money(ProjectFrame project, LocalDate today) {
        return new ProjectMoney(
                project,
                directory.of(project.id()).orElse(null),
                grants.standing(project.id(), false).orElse(null),
                grants.reclaims(project.id()),
                register.of(project.id()).stream().map(one -> row(one, today)).toList(),
                sql.list(
                        SHARES,
                        row -> new BudgetShareRow(
                                row.text("number"),
                                row.text("title"),
                                (int) row.number("year"),
                                row.number("reserved"),
                                row.number("committed"),
                                row.number("paid"),
                                row.flag("frozen")),
                        project.id()),
                sight.runs(project));
    }

    NoticeDetails details(GrantNotice notice, ProjectFrame project, LocalDate today) {
        register.flush();
        boolean runs = sight.runs(project);
        List<String> conditions = parts.conditions(notice.id());
        List<BudgetPart> budget = parts.budget(notice.id());
        TemplateRegister.Usable template = templates.released(notice.template());
        Capacity person = runs
                ? actor.get().capacity(Role.PROJECT_MANAGER, project.department())
                : new Capacity(actor.get().accountId(), null);
        Optional<Reason> noRight = runs ? Optional.empty() : Optional.of(GrantReason.because("not-your-department"));
        return new NoticeDetails(
                new NoticeKey(notice.reference(), notice.version()),
                project,
                notice.kind(),
                notice.state(today),
                notice.data(conditions, budget),
                issuing.conditions(notice, project, clock.instant()),
                template.name() + ", " + template.number(),
                notice.issuedOn(),
                notice.file(),
                notice.fileHash(),
                notice.sent() ? notice.course().view() : null,
                notice.remedy(),
                approvals.of(notice.approval(), person, notice.content(conditions, budget), noRight),
                history.of(notice.subject()),
                runs);
    }

    /** What the form begins with: the grant that is there, else what the application and the decision say. */
    NoticeForm form(ProjectFrame project, NoticeKind kind, LocalDate today) {
        Optional<GrantFrame> grant = directory.of(project.id());
        Long decided = rules.decided(project).orElse(null);
        LocalDate early = grants.standing(project.id(), false)
                .map(GrantStanding::earlyFrom)
                .orElse(null);
        List<TemplateOption> options = templates.options(project.department(), kind);
        long template = options.isEmpty() ? 0 : options.get(0).id();
        NoticeData data = sql.first(
                        RECIPIENT, row -> begun(row, kind, template, grant.orElse(null), early, decided), project.id())
                .orElseThrow();
        return new NoticeForm(
                project,
                kind,
                data,
                options,
                choices(project, today),
                decided,
                grants.standing(project.id(), false).orElse(null));
    }

    private NoticeData begun(Row row, NoticeKind kind, long template, GrantFrame grant, LocalDate early, Long decided)
            throws SQLException {
        // whoever has a grant is written to as its notice does; the application may be older, or none
        boolean written = row.text("recipient") != null;
        String name = written ? row.text("recipient") : row.text("name");
        String address = written ? row.text("recipient_address") : address(row);
        String email = written ? row.text("recipient_email") : row.text("contact_email");
        GrantSum sum = GrantSum.NOTHING;
        if (kind.ofMoney() && grant != null) {
            boolean share = grant.kind() == FundingKind.SHARE;
            sum = new GrantSum(
                    grant.kind(),
                    kind == NoticeKind.REVOCATION ? 0L : grant.cents(),
                    share ? grant.shareBasisPoints() : null,
                    grant.first(),
                    grant.last(),
                    grant.purposeBoundUntil(),
                    kind == NoticeKind.CHANGE ? early : null);
        } else if (kind.ofMoney()) {
            LocalDate first = row.day("first_month");
            LocalDate last = row.day("last_month");
            Long cents = decided != null ? decided : row.id("asked_cents");
            sum = new GrantSum(
                    FundingKind.DEFICIT,
                    cents == null || cents == 0 ? null : cents,
                    null,
                    first,
                    last == null ? null : YearMonth.from(last).atEndOfMonth(),
                    null,
                    null);
        }
        List<String> conditions = template == 0 ? List.of() : templates.conditions(template);
        return new NoticeData(template, name, address, email, "", null, sum, conditions, List.of());
    }

    private static String address(Row row) throws SQLException {
        String name = row.text("name");
        String contact = row.text("contact_name");
        return row.text("street") == null
                ? ""
                : (name.equals(contact) ? "" : "z. H. " + contact + "\n") + row.text("street") + "\n"
                        + row.text("postal_code") + " " + row.text("city");
    }

    List<LineChoice> choices(ProjectFrame project, LocalDate today) {
        return sql.list(
                CHOICES,
                row -> new LineChoice(
                        row.text("number"),
                        row.text("title"),
                        (int) row.number("year"),
                        row.number("free"),
                        row.number("reserved"),
                        row.flag("frozen")),
                project.id(),
                project.department(),
                today.getYear());
    }

    List<TemplateOption> options(GrantNotice notice, ProjectFrame project) {
        return templates.options(project.department(), notice.kind());
    }

    private static NoticeRow row(GrantNotice notice, LocalDate today) {
        return new NoticeRow(
                notice.reference(),
                notice.kind(),
                notice.state(today),
                notice.sum().cents(),
                notice.issuedOn(),
                notice.sent() ? notice.course().announcedOn() : null,
                notice.sent() ? notice.course().finalOn() : null);
    }
}
