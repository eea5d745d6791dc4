package de.dresden.smartparticipation.platform.survey;

import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;

/** Keeps the surveys. */
@Dependent
class SurveyRegister {

    @Inject
    private EntityManager entities;

    @Inject
    private Sql sql;

    Optional<Survey> find(Subject subject) {
        return entities.createQuery(
                        "select s from Survey s where s.subjectType = :type and s.subjectId = :id", Survey.class)
                .setParameter("type", subject.type())
                .setParameter("id", subject.id())
                .getResultStream()
                .findFirst();
    }

    /** The survey for a change; nobody can send a sheet until that is done. The first time it is made. */
    Survey forChange(Subject subject) {
        Survey survey = find(subject).orElseGet(() -> add(new Survey(subject)));
        entities.refresh(survey, LockModeType.PESSIMISTIC_WRITE);
        return survey;
    }

    void keepEdition(long survey, int edition, String content, Instant now) {
        sql.update(
                "insert into platform.survey_edition (survey_id, edition, content, replaced_at) values (?, ?, ?, ?)",
                survey,
                edition,
                content,
                now);
    }

    long sheets(long survey) {
        return count("platform.survey_sheet", survey);
    }

    boolean answered(long survey) {
        return sheets(survey) + count("platform.survey_waiting", survey) > 0;
    }

    private Survey add(Survey survey) {
        entities.persist(survey);
        entities.flush();
        return survey;
    }

    private long count(String table, long survey) {
        return sql.first(
                        "select count(*) as total from " + table + " where survey_id = ?",
                        row -> row.number("total"),
                        survey)
                .orElseThrow();
    }
}
