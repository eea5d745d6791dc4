package de.dresden.smartparticipation.rights;

import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.projects.drawdown.DrawdownKey;
import de.dresden.smartparticipation.projects.grant.GrantSum;
import de.dresden.smartparticipation.projects.grant.NoticeData;
import de.dresden.smartparticipation.projects.grant.NoticeKey;
import de.dresden.smartparticipation.projects.grant.TemplateKey;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** A project with a released template, a notice, a final grant and a payment request, for one call. */
final class GrantsOfRights {

    private static final AtomicInteger NUMBER = new AtomicInteger(1_000);

    private static final String VERSION = """
            insert into projects.grant_template_version (id, template_id, number, created_at, subject, opening, closing, remedy, in_force_from,
                approval_state, entered_by, proposed_by, proposed_at, content_hash, first_approved_by, first_approved_at, version)
            values (nextval('projects.grant_template_version_id'), ?, ?, timestamptz '2026-01-01', 'Notice', 'This is decided.', '', 'Remedy',
                case when ? = 'APPROVED' then timestamptz '2026-01-02' end, ?, ?, case when ? <> 'NONE' then ?::bigint end,
                case when ? <> 'NONE' then timestamptz '2026-01-01' end,
                case when ? <> 'NONE' then decode(repeat('00', 32), 'hex') end,
                case when ? = 'APPROVED' then ?::bigint end, case when ? = 'APPROVED' then timestamptz '2026-01-02' end, 1) returning id""";

    private static final String NOTICE = """
            insert into projects.grant_notice (id, reference, project_id, kind, template_version_id, recipient, recipient_address, reasons,
                remedy, created_at, approval_state, entered_by, proposed_by, proposed_at, content_hash, version)
            values (nextval('projects.grant_notice_id'), ?, ?, 'REFUSAL', ?, 'Club', '01067 Dresden', 'Because it is so.', true,
                timestamptz '2026-01-01', ?, ?, case when ? <> 'NONE' then ?::bigint end,
                case when ? <> 'NONE' then timestamptz '2026-01-01' end,
                case when ? <> 'NONE' then decode(repeat('00', 32), 'hex') end, 1) returning id""";

    private static final String GRANT = """
            insert into projects.project_grant (id, project_id, notice_id, reference, funding_kind, cents, share_basis_points, first_day,
                last_day, advance_days, retention_basis_points, retained_cents, announced_on, final_on, issued_at, version)
            values (nextval('projects.project_grant_id'), ?, ?, ?, 'DEFICIT', 100000, 10000, date '2026-01-01', date '2099-12-31', 60, 0, 0,
                date '2026-01-05', date '2026-02-06', timestamptz '2026-01-01', 1) returning id""";

    private final Sql sql;
    private final RightsObjects on;
    private final ProjectsOfRights project;
    private final int number = NUMBER.incrementAndGet();
    private long template;
    private long released;

    GrantsOfRights(Sql sql, RightsObjects on) {
        this.sql = sql;
        this.on = on;
        this.project = new ProjectsOfRights(sql, on);
        if (!on.missing()) {
            template = sql.first(
                            "insert into projects.grant_template (id, kind, name, department_id, created_at, in_force_number, version)"
                                    + " values (nextval('projects.grant_template_id'), 'REFUSAL', ?, ?, timestamptz '2026-01-01', 1, 1) returning id",
                            row -> row.number("id"),
                            "Template " + number,
                            on.department())
                    .orElseThrow();
            released = version(1, "APPROVED");
        }
    }

    private long version(int count, String state) {
        long author = other();
        long approver = on.accountOf(RightsWorld.login("evaluator", 'b'));
        return sql.first(
                        VERSION,
                        row -> row.number("id"),
                        template,
                        count,
                        state,
                        state,
                        author,
                        state,
                        author,
                        state,
                        state,
                        state,
                        approver,
                        state)
                .orElseThrow();
    }

    private long other() {
        return on.accountOf(RightsWorld.login("colleague", 'b'));
    }

    String project() {
        return project.reference();
    }

    /** With a further version in this state of approval. */
    TemplateKey template(String state) {
        if (on.missing()) {
            return new TemplateKey(RightsObjects.NONE, 1);
        }
        version(2, state);
        return new TemplateKey(template, 1);
    }

    long templateId() {
        return on.missing() ? RightsObjects.NONE : template;
    }

    /** A refusal, which needs no money. */
    NoticeData refusal() {
        return new NoticeData(
                released,
                "Club",
                "01067 Dresden",
                null,
                "Because it is so.",
                null,
                GrantSum.NOTHING,
                List.of(),
                List.of());
    }

    /** A refusal in this state of approval, prepared by somebody else. */
    NoticeKey notice(String state) {
        if (on.missing()) {
            return new NoticeKey("ZB-1998-0000", 1);
        }
        insert(state);
        return new NoticeKey(reference(), 1);
    }

    private String reference() {
        return "ZB-1998-" + number;
    }

    private long insert(String state) {
        long author = other();
        return sql.first(
                        NOTICE,
                        row -> row.number("id"),
                        reference(),
                        project.id(),
                        released,
                        state,
                        author,
                        state,
                        author,
                        state,
                        state)
                .orElseThrow();
    }

    /** With a final grant. */
    GrantsOfRights granted() {
        if (!on.missing()) {
            long grant = sql.first(GRANT, row -> row.number("id"), project.id(), insert("NONE"), reference())
                    .orElseThrow();
            sql.update(
                    "insert into projects.grant_account (id, grant_id, holder, iban_sealed, iban_shown, iban_mark, entered_at)"
                            + " values (nextval('projects.grant_account_id'), ?, 'Club', 's', 'DE… 3000', 'm', timestamptz '2026-01-01')",
                    grant);
        }
        return this;
    }

    long account() {
        return on.missing()
                ? RightsObjects.NONE
                : sql.first(
                                "select max(a.id) as id from projects.grant_account a join projects.project_grant g on g.id = a.grant_id"
                                        + " where g.project_id = ?",
                                row -> row.number("id"),
                                project.id())
                        .orElseThrow();
    }

    /** A request on the final grant. */
    DrawdownKey request() {
        granted();
        if (on.missing()) {
            return new DrawdownKey("MA-1998-0000", 1);
        }
        sql.update("""
                insert into projects.drawdown (id, reference, grant_id, kind, cents, spend_until, note, state, state_since, asked_at, version)
                select nextval('projects.drawdown_id'), ?, g.id, 'ADVANCE', 1000, date '2026-03-01', '', 'SUBMITTED',
                    timestamptz '2026-02-10', timestamptz '2026-02-10', 1 from projects.project_grant g where g.project_id = ?""", "MA-1998-" + number, project.id());
        return new DrawdownKey("MA-1998-" + number, 1);
    }
}
