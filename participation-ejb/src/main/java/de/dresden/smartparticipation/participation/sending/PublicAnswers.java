package de.dresden.smartparticipation.participation.sending;

import de.dresden.smartparticipation.participation.idea.IdeaAnswer;
import de.dresden.smartparticipation.participation.idea.IdeaAnswers;
import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;

/** What is shown to everybody beside a contribution's title and text: public own fields, and the sender's name where that is wanted. */
@Stateless
@Boundary
public class PublicAnswers {

    private static final String SHOWN = """
            select c.id, case when s.name_shown and c.shown_title is null and c.shown_text is null then c.sender_name end as name
            from participation.contribution c left join participation.submission s on s.contribution_id = c.id
            where c.reference = ? and c.state in ('ACCEPTED', 'DISTRIBUTED', 'IN_DRAFT', 'TO_APPROVE', 'APPROVED', 'PUBLISHED')""";

    @Inject
    private Sql sql;

    @Inject
    private IdeaAnswers answers;

    /** Answers in public own fields, in their order; none where the contribution is not shown. */
    @PermitAll
    public List<IdeaAnswer> of(String contribution, Locale language) {
        return sql.first(SHOWN, row -> row.number("id"), contribution)
                .map(id -> answers.of(id, false, language))
                .orElse(List.of());
    }

    /** The sender's name, or null: where it was not left, its sender does not want it shown, or words are blackened. */
    @PermitAll
    public String sender(String contribution) {
        return sql.first(SHOWN, row -> row.text("name"), contribution).orElse(null);
    }
}
