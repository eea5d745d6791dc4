package de.dresden.smartparticipation.participation.contribution;

import de.dresden.smartparticipation.platform.audit.AuditErasure;
import de.dresden.smartparticipation.platform.audit.AuditPart;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;

/**
 * What was said between senders and moderation and stands in the values of the trail only: questions, the replies to them, and, from
 * before events named only what was changed, the words of corrections. That it was asked, replied and corrected stays.
 */
@Dependent
public class WordsInTrail {

    static final List<String> ACTIONS =
            List.of("contribution.corrected", "contribution.queried", "contribution.query-answered");

    private static final String QUESTIONS = """
            update participation.contribution set query_text = null, version = version + 1
            where id = any (?::bigint[]) and query_text is not null""";

    private final Sql sql;
    private final AuditErasure trail;

    @Inject
    public WordsInTrail(Sql sql, AuditErasure trail) {
        this.sql = sql;
        this.trail = trail;
    }

    /**
     * @param contributions keys of the contributions
     * @param about the case in whose history it stands
     * @param reason the rule by which they go, as it is read there
     * @return of how many entries the values went
     */
    public int erase(Collection<Long> contributions, Subject about, String reason) {
        sql.update(QUESTIONS, contributions);
        return trail.erase(new AuditPart(ContributionChanged.SUBJECT, contributions, ACTIONS), about, reason);
    }
}
