package de.dresden.smartparticipation.projects.report;

import de.dresden.smartparticipation.platform.persistence.Row;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.projects.project.ProjectFrame;
import de.dresden.smartparticipation.projects.report.ReportContent.ReportedMilestone;
import de.dresden.smartparticipation.projects.report.ReportContent.ReportedRisk;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;

/** Reads what is known of a project now, with three statements, and its reports, with one. */
@Dependent
class ReportReading {

    private static final String KNOWN = """
            select d.name as department, p.asked_cents,
                coalesce((select g.cents from projects.project_grant g where g.project_id = p.id), 0) as granted,
                (select count(*) from projects.project_task t where t.project_id = p.id and t.done_at is null) as tasks,
                coalesce((select sum(s.committed) from projects.budget_share s where s.project_id = p.id), 0)::bigint as committed,
                coalesce((select sum(s.reserved) from projects.budget_share s where s.project_id = p.id), 0)::bigint as reserved,
                coalesce((select sum(s.paid) from projects.budget_share s where s.project_id = p.id), 0)::bigint as paid
            from projects.project p join platform.v_department d on d.id = p.department_id where p.id = ?""";

    private static final String MILESTONES =
            "select title, due, done_on from projects.milestone where project_id = ? order by due, id";

    private static final String RISKS = """
            select title, probability, effect, measure from projects.risk where project_id = ? and state = 'OPEN'
            order by product desc, number""";

    private static final String REPORTS = """
            select r.number, r.text, w.name as written_by, r.written_at, r.day, f.name as frozen_by, r.frozen_at, r.hash, r.content, r.version
            from projects.status_report r left join platform.v_person w on w.id = r.written_by
            left join platform.v_person f on f.id = r.frozen_by
            where r.project_id = ? order by r.number desc""";

    @Inject
    private Sql sql;

    /** What is known now, without a text. */
    ReportContent known(ProjectFrame project) {
        List<ReportedMilestone> milestones = sql.list(
                MILESTONES,
                row -> new ReportedMilestone(row.text("title"), row.day("due"), row.day("done_on")),
                project.id());
        List<ReportedRisk> risks = sql.list(
                RISKS,
                row -> new ReportedRisk(
                        row.text("title"),
                        (int) row.number("probability"),
                        (int) row.number("effect"),
                        row.text("measure")),
                project.id());
        return sql.first(
                        KNOWN,
                        row -> new ReportContent(
                                project.reference(),
                                project.title(),
                                row.text("department"),
                                project.state(),
                                project.light(),
                                project.lightReason(),
                                row.number("asked_cents"),
                                row.number("granted"),
                                row.number("committed"),
                                row.number("reserved"),
                                row.number("paid"),
                                row.number("tasks"),
                                milestones,
                                risks,
                                ""),
                        project.id())
                .orElseThrow();
    }

    /** The latest first; a draft tells what is known now. */
    List<StatusReport> of(ProjectFrame project) {
        return sql.list(REPORTS, row -> report(project, row), project.id());
    }

    private StatusReport report(ProjectFrame project, Row row) throws SQLException {
        String content = row.text("content");
        return new StatusReport(
                (int) row.number("number"),
                row.text("text"),
                row.text("written_by"),
                row.instant("written_at"),
                row.day("day"),
                row.text("frozen_by"),
                row.instant("frozen_at"),
                row.text("hash"),
                content == null ? now(project, row.text("text")) : ReportJson.read(content),
                row.number("version"));
    }

    /** With the text as it would be frozen now. */
    ReportContent now(ProjectFrame project, String text) {
        ReportContent known = known(project);
        return known.saying(ReportText.fill(text, known));
    }
}
