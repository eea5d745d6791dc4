package de.dresden.smartparticipation.participation.comment;

import de.dresden.smartparticipation.participation.consultation.RetainedOfConsultation;
import de.dresden.smartparticipation.platform.audit.AuditErasure;
import de.dresden.smartparticipation.platform.audit.AuditPart;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.text.Texts;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** Why comments were reported, in the words of those who did, and by what they are known again; also what the trail has of it. */
@Dependent
class RetainedReports extends RetainedOfConsultation {

    private static final String KEPT = """
            from participation.comment_report r join participation.comment m on m.id = r.comment_id
            left join participation.contribution c on c.id = m.contribution_id
            left join participation.dialogue_section s on s.id = m.section_id
            where m.consultation_id = ?""";

    private static final String DISPOSE = """
            delete from participation.comment_report r using participation.comment m
            where m.id = r.comment_id and m.consultation_id = ?""";

    private static final String CONSULTATION = "select id, reference from participation.consultation where id = ?";
    private static final String REPORTED = "reported";

    private final Sql sql;
    private final AuditErasure trail;

    @Inject
    RetainedReports(Sql sql, AuditErasure trail) {
        super(sql, "participation.comment-reports", "coalesce(c.reference, s.heading)", KEPT);
        this.sql = sql;
        this.trail = trail;
    }

    @Override
    public long dispose(long consultation) {
        List<Long> contributions = sql.list(
                "select distinct m.contribution_id " + KEPT + " and m.contribution_id is not null",
                row -> row.number("contribution_id"),
                consultation);
        sql.list(
                        CONSULTATION,
                        row -> new Subject("consultation", row.number("id"), row.text("reference")),
                        consultation)
                .forEach(about -> {
                    forget(about, CommentedKind.CONTRIBUTION, "contribution", contributions);
                    forget(about, CommentedKind.SECTION, about.type(), List.of(consultation));
                });
        return dispose(DISPOSE, consultation);
    }

    private void forget(Subject about, CommentedKind kind, String type, List<Long> subjects) {
        AuditPart part = new AuditPart(type, subjects, List.of(kind.action() + REPORTED));
        trail.erase(part, about, Texts.german().text("participation.audit-erased.retention"));
    }
}
