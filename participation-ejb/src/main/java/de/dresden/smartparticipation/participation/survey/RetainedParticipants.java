package de.dresden.smartparticipation.participation.survey;

import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.retention.RetainedKind;
import de.dresden.smartparticipation.platform.retention.RetainedSample;
import de.dresden.smartparticipation.platform.survey.SurveyParticipants;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** By what those who took part in surveys are known: keyed hashes of addresses and codes. What they answered stays. */
@Dependent
class RetainedParticipants implements RetainedKind {

    private static final String MODULES = """
            select m.id, m.title, c.reference from participation.module m
            join participation.consultation c on c.id = m.consultation_id
            where m.consultation_id = ? and m.kind = 'SURVEY' order by m.id""";

    private final Sql sql;
    private final SurveyParticipants participants;

    @Inject
    RetainedParticipants(Sql sql, SurveyParticipants participants) {
        this.sql = sql;
        this.participants = participants;
    }

    @Override
    public String name() {
        return "participation.participants";
    }

    @Override
    public String subjectType() {
        return "consultation";
    }

    @Override
    public RetainedSample look(long consultation) {
        List<Survey> answered = surveys(consultation).stream()
                .filter(survey -> participants.number(survey.subject()) > 0)
                .toList();
        long number = answered.stream()
                .mapToLong(survey -> participants.number(survey.subject()))
                .sum();
        return new RetainedSample(
                number, answered.stream().map(Survey::title).distinct().toList());
    }

    @Override
    public long dispose(long consultation) {
        return surveys(consultation).stream()
                .mapToLong(survey -> participants.forget(survey.subject()))
                .sum();
    }

    private record Survey(Subject subject, String title) {}

    private List<Survey> surveys(long consultation) {
        return sql.list(
                MODULES,
                row -> new Survey(
                        new Subject(SurveySubject.TYPE, row.number("id"), row.text("reference")), row.text("title")),
                consultation);
    }
}
