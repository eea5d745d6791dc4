package de.dresden.smartparticipation.participation.contribution;

import de.dresden.smartparticipation.participation.consultation.RetainedOfConsultation;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.text.Texts;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;

/** What the trail keeps of the words of a consultation's senders. What happened, when and by whom stays, and the chain holds. */
@Dependent
class RetainedWordsInTrail extends RetainedOfConsultation {

    private static final String KEPT = """
            from participation.contribution c
            join platform.audit_entry e on e.subject_type = 'contribution' and e.subject_id = c.id
            join platform.audit_payload p on p.entry_id = e.id
            where c.consultation_id = ? and e.action in (%s)""".formatted(
            WordsInTrail.ACTIONS.stream().map(action -> "'" + action + "'").collect(Collectors.joining(", ")));

    private static final String CONSULTATION = "select id, reference from participation.consultation where id = ?";

    private final Sql sql;
    private final WordsInTrail words;

    @Inject
    RetainedWordsInTrail(Sql sql, WordsInTrail words) {
        super(sql, "participation.words-in-trail", "c.reference", KEPT);
        this.sql = sql;
        this.words = words;
    }

    @Override
    public long dispose(long consultation) {
        List<Long> contributions =
                sql.list("select distinct c.id " + KEPT + " order by 1", row -> row.number("id"), consultation);
        return sql.first(
                        CONSULTATION,
                        row -> new Subject("consultation", row.number("id"), row.text("reference")),
                        consultation)
                .map(about ->
                        words.erase(contributions, about, Texts.german().text("participation.audit-erased.retention")))
                .orElse(0);
    }
}
