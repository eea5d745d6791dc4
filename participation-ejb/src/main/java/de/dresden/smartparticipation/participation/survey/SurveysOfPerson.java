package de.dresden.smartparticipation.participation.survey;

import de.dresden.smartparticipation.platform.confirmation.ParticipantKeys;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.retention.PersonalDataSource;
import de.dresden.smartparticipation.platform.retention.PersonalRecord;
import de.dresden.smartparticipation.platform.survey.SurveyParticipants;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * In which surveys a person took part with a confirmed address, of which only a keyed hash is kept. Erased is the hash. What was
 * answered can be brought together with nobody and stays.
 */
@Dependent
class SurveysOfPerson implements PersonalDataSource {

    private static final String SURVEY = """
            select m.title, c.title as consultation from participation.module m
            join participation.consultation c on c.id = m.consultation_id where m.id = ?""";

    private final Sql sql;
    private final SurveyParticipants participants;
    private final ParticipantKeys keys;

    @Inject
    SurveysOfPerson(Sql sql, SurveyParticipants participants, ParticipantKeys keys) {
        this.sql = sql;
        this.participants = participants;
        this.keys = keys;
    }

    @Override
    public String name() {
        return "participation.surveys";
    }

    @Override
    public List<PersonalRecord> find(String email) {
        return participants.subjects(keys.ofEmail(email)).stream()
                .filter(subject -> subject.type().equals(SurveySubject.TYPE))
                .map(subject -> new PersonalRecord(subject, null, values(subject), false))
                .toList();
    }

    private Map<String, String> values(Subject subject) {
        return sql.first(
                        SURVEY,
                        row -> {
                            Map<String, String> values = new LinkedHashMap<>();
                            values.put("consultation", row.text("consultation"));
                            values.put("title", row.text("title"));
                            return values;
                        },
                        subject.id())
                .orElse(new LinkedHashMap<>());
    }

    @Override
    public int erase(String email) {
        return participants.forget(keys.ofEmail(email));
    }
}
