package de.dresden.smartparticipation.participation.assessmenttable;

import de.dresden.smartparticipation.participation.consultation.ConsultationHead;
import de.dresden.smartparticipation.participation.contribution.ContributionSelection;
import de.dresden.smartparticipation.participation.contribution.ContributionSelection.Selected;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.tables.TableLayout;
import de.dresden.smartparticipation.platform.tables.TableResult;
import de.dresden.smartparticipation.platform.tables.TableWriter;
import de.dresden.smartparticipation.platform.text.Texts;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;

/**
 * Writes the table row by row as the database hands the rows out: its memory does not grow with the table. What stands in it
 * is what was published; while nothing was, what is approved; an answer in work is not handed out.
 */
@Dependent
class TableWriting {

    private static final String ROWS = """
            select c.number, c.sender_name, c.received_at, coalesce(c.shown_title, c.title) as title,
                   coalesce(c.shown_text, c.text) as text, t.name as topic, c.state, c.refusal_ground,
                   case when r.published_at is not null then r.published_assessment
                        when r.approval_state = 'APPROVED' then r.assessment end as assessment,
                   case when r.published_at is not null then r.published_reason
                        when r.approval_state = 'APPROVED' then r.assessment_reason end as reason,
                   case when r.published_at is not null then r.published_text
                        when r.approval_state = 'APPROVED' then r.text end as answer,
                   d.name as department, author.name as drafted_by, approver.name as approved_by,
                   r.first_approved_at as approved_at, r.published_at, k.title as consultation
            from participation.contribution c
            join participation.consultation k on k.id = c.consultation_id
            left join participation.topic t on t.id = c.topic_id
            left join participation.response r on r.id = c.response_id and c.state <> 'WITHDRAWN'
            left join platform.v_department d on d.id = c.department_id
            left join platform.v_person author on author.id = r.entered_by
            left join platform.v_person approver on approver.id = r.first_approved_by
            where %s order by c.id""";

    @Inject
    private Sql sql;

    @Inject
    private ContributionSelection contributions;

    @Inject
    private Clock clock;

    long count(TableRequest request) {
        return contributions.count(request.filter());
    }

    TableResult write(TableRequest request, ConsultationHead consultation, OutputStream out) throws IOException {
        TableColumns columns = new TableColumns(request.locale(), request.senders());
        TableLayout layout = new TableLayout(
                Texts.in(request.locale()).text("participation.table.title", consultation.title()),
                consultation.reference(),
                request.locale(),
                clock.instant(),
                columns.headings());
        Selected selected = contributions.of(request.filter());
        try (TableWriter table = TableWriter.to(out, request.format(), layout)) {
            sql.each(
                    ROWS.formatted(selected.where()),
                    row -> {
                        try {
                            table.row(columns.cells(row));
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    },
                    selected.parameters());
            return table.finish();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
