package de.dresden.smartparticipation.platform.survey;

import de.dresden.smartparticipation.platform.confirmation.ParticipantKey;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** Who has taken part: keyed hashes, from which nothing leads to a sheet. What becomes of them is said by the rooms that have surveys. */
@Dependent
public class SurveyParticipants {

    private static final String FORGET = """
            delete from platform.survey_participant p using platform.survey s
            where s.id = p.survey_id and s.subject_type = ? and s.subject_id = ?""";

    private static final String WITH_KEY = """
            select s.subject_type, s.subject_id, s.subject_reference
            from platform.survey_participant p join platform.survey s on s.id = p.survey_id
            where p.kind = ? and p.hash = ? order by s.id""";

    private final Sql sql;

    @Inject
    public SurveyParticipants(Sql sql) {
        this.sql = sql;
    }

    /** How many are known to have taken part. */
    public long number(Subject subject) {
        return sql.first(
                        "select count(*) as n from platform.survey_participant p join platform.survey s on s.id = p.survey_id"
                                + " where s.subject_type = ? and s.subject_id = ?",
                        row -> row.number("n"),
                        subject.type(),
                        subject.id())
                .orElse(0L);
    }

    /** Forgets all of them; the sheets stay. @return how many */
    public long forget(Subject subject) {
        return sql.update(FORGET, subject.type(), subject.id());
    }

    /** The subjects in whose surveys a person took part. */
    public List<Subject> subjects(ParticipantKey participant) {
        return sql.list(
                WITH_KEY,
                row -> new Subject(row.text("subject_type"), row.number("subject_id"), row.text("subject_reference")),
                participant.kind(),
                participant.hash());
    }

    /** Forgets in all surveys that a person took part; in one that is open the person can take part anew. @return how many */
    public int forget(ParticipantKey participant) {
        return sql.update(
                "delete from platform.survey_participant where kind = ? and hash = ?",
                participant.kind(),
                participant.hash());
    }
}
