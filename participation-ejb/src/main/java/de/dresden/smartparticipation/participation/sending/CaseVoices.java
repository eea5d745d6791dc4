package de.dresden.smartparticipation.participation.sending;

import static de.dresden.smartparticipation.platform.identity.Roles.AUDITOR;
import static de.dresden.smartparticipation.platform.identity.Roles.CONSULTATION_MANAGER;
import static de.dresden.smartparticipation.platform.identity.Roles.EVALUATOR;
import static de.dresden.smartparticipation.platform.identity.Roles.MODERATOR;

import de.dresden.smartparticipation.participation.contribution.AnswerProgress;
import de.dresden.smartparticipation.participation.idea.IdeaAnswers;
import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Locale;

/** What staff sees of a contribution beside title and text: own fields, internal ones too, earlier wordings, how many support it. */
@Stateless
@Boundary
public class CaseVoices {

    @Inject
    private AnswerProgress contributions;

    @Inject
    private IdeaAnswers answers;

    @Inject
    private EarlierWordings wordings;

    @Inject
    private Sql sql;

    /** @throws de.dresden.smartparticipation.platform.fault.NotFound where there is none that this person may see */
    @RolesAllowed({MODERATOR, CONSULTATION_MANAGER, EVALUATOR, AUDITOR})
    public Voices of(String contribution, Locale language) {
        long id = contributions.seen(contribution).id();
        return new Voices(
                answers.of(id, true, language),
                wordings.of(id, language),
                number("select count(*) as n from participation.support where contribution_id = ?", id),
                number(
                        "select count(*) as n from participation.comment where contribution_id = ? and state = 'SHOWN'",
                        id));
    }

    private long number(String statement, long contribution) {
        return sql.first(statement, row -> row.number("n"), contribution).orElse(0L);
    }
}
