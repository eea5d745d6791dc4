package de.dresden.smartparticipation.participation.response;

import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;

/** Answers that are in force, for the other rooms. What is still being written is not there. Asks nobody for rights. */
@Dependent
public class PublishedAnswers {

    private static final String ONE = """
            select r.published_assessment, r.published_reason, r.published_text, r.published_at, d.name as department
            from participation.contribution c
            join participation.response r on r.id = c.response_id
            join platform.v_department d on d.id = r.department_id
            where c.id = ? and c.state = 'PUBLISHED' and r.published_at is not null""";

    @Inject
    private Sql sql;

    @Inject
    private Answers answers;

    /** The answer to a contribution, by the contribution's key; two statements. */
    public Optional<PublishedAnswer> of(long contribution) {
        return sql.first(
                ONE,
                row -> new PublishedAnswer(
                        Assessment.valueOf(row.text("published_assessment")),
                        row.text("published_reason"),
                        answers.filled(row.text("published_text"), contribution),
                        row.text("department"),
                        row.instant("published_at")),
                contribution);
    }
}
