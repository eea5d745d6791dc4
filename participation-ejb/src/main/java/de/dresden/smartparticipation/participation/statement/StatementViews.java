package de.dresden.smartparticipation.participation.statement;

import de.dresden.smartparticipation.participation.law.Rule;
import de.dresden.smartparticipation.participation.plan.PlanDirectory;
import de.dresden.smartparticipation.participation.plan.PlanFrame;
import de.dresden.smartparticipation.platform.audit.History;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.files.FileStore;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Actor;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.persistence.Row;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;

/** Puts one statement together for its page. */
@Dependent
class StatementViews {

    private static final String ONE = """
            select s.id, p.department_id, s.sender_name, s.sender_address, s.sender_email, s.agency_id, s.text, s.stored_at,
                   s.content_hash, s.note, s.group_id, s.leads, s.version, s.late_ruling, s.late_known, s.late_lawfulness,
                   s.late_reason, s.late_at, l.name as late_by,
                   (select count(*) from participation.statement_signatory y where y.statement_id = s.id) as signatories,
                   s.plan_id,""" + " " + AfterDecision.CONDITION + """
             as after_decision
            from participation.statement s join participation.plan p on p.id = s.plan_id
            left join platform.v_person l on l.id = s.late_by where s.reference = ?""";

    @Inject
    private Sql sql;

    @Inject
    private StatementLists lists;

    @Inject
    private PlanDirectory plans;

    @Inject
    private FileStore files;

    @Inject
    private History history;

    StatementDetails of(String reference, Actor actor) {
        StatementSight sight = StatementSight.of(actor);
        lists.ensureSeen(reference, sight);
        StatementRow listed = lists.row(reference, sight);
        List<PointRow> points = lists.points(reference);
        return sql.first(ONE, row -> details(row, listed, points, sight, actor), reference)
                .orElseThrow(() -> new NotFound(reference));
    }

    private StatementDetails details(
            Row row, StatementRow listed, List<PointRow> points, StatementSight sight, Actor actor)
            throws SQLException {
        long id = row.number("id");
        long department = row.number("department_id");
        boolean known = row.id("agency_id") != null || sight.hosts().contains(department);
        Subject subject = new Subject(StatementChanged.SUBJECT, id, listed.reference());
        PlanFrame plan = plans.of(row.number("plan_id"));
        return new StatementDetails(
                id,
                listed,
                department,
                known
                        ? new StatementSender(
                                row.text("sender_name"), row.text("sender_address"), row.text("sender_email"))
                        : StatementSender.ANONYMOUS,
                known,
                row.text("text"),
                Piece.of(row.text("text"), points),
                row.instant("stored_at"),
                ContentHash.hex(row.bytes("content_hash")),
                row.text("note"),
                files.of(subject),
                points,
                late(row),
                plan.cites(Rule.LATE_STATEMENTS),
                plan.decided(),
                row.flag("after_decision"),
                row.id("group_id"),
                row.flag("leads"),
                row.number("signatories"),
                history.of(subject),
                actor.is(Role.CONSULTATION_MANAGER, department)
                        || actor.is(Role.MODERATOR, department)
                        || actor.is(Role.EVALUATOR, department),
                row.number("version"));
    }

    private static LateRow late(Row row) throws SQLException {
        return row.text("late_ruling") == null
                ? null
                : new LateRow(
                        new LateDecision(
                                LateRuling.valueOf(row.text("late_ruling")),
                                row.flag("late_known"),
                                row.flag("late_lawfulness"),
                                row.text("late_reason")),
                        row.text("late_by"),
                        row.instant("late_at"));
    }
}
