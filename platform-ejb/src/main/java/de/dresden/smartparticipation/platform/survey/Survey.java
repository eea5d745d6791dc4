package de.dresden.smartparticipation.platform.survey;

import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Capacity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A survey of some subject: see the package. */
@Entity
@Table(schema = "platform", name = "survey")
class Survey {

    @Id
    @SequenceGenerator(name = "survey_id", sequenceName = "platform.survey_id", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "survey_id")
    private Long id;

    @Column(name = "subject_type")
    private String subjectType;

    @Column(name = "subject_id")
    private long subjectId;

    @Column(name = "subject_reference")
    private String subjectReference;

    private String content;

    private int edition;

    @Enumerated(EnumType.STRING)
    private SurveyAccess access;

    @Enumerated(EnumType.STRING)
    private ResultsShown results;

    @Version
    private long version;

    protected Survey() {}

    Survey(Subject subject) {
        subjectType = subject.type();
        subjectId = subject.id();
        subjectReference = subject.reference();
        content = QuestionnaireJson.write(Questionnaire.EMPTY);
        edition = SurveyFrame.NONE.edition();
        access = SurveyFrame.NONE.access();
        results = SurveyFrame.NONE.results();
    }

    /**
     * Asks something else from now on.
     *
     * @param answered whether somebody has answered, or has yet to confirm what was answered
     * @param about in whose history it belongs
     * @throws Refused where the questionnaire is unfit, or would lose something that was answered
     */
    SurveyChanged ask(Questionnaire questionnaire, boolean answered, Subject about, Capacity by) {
        Questionnaire before = questionnaire();
        List<Reason> reasons = new ArrayList<>(QuestionnaireRules.check(questionnaire));
        if (answered) {
            reasons.addAll(LosesNothing.between(before, questionnaire));
        }
        if (!reasons.isEmpty()) {
            throw new Refused(reasons);
        }
        content = QuestionnaireJson.write(questionnaire);
        edition++;
        return new SurveyChanged(about, "questions", values(before, edition - 1), values(questionnaire, edition), by);
    }

    /** @throws Refused where who may take part would change although somebody has */
    SurveyChanged set(SurveyAccess newAccess, ResultsShown newResults, boolean answered, Subject about, Capacity by) {
        if (answered && newAccess != access) {
            throw new Refused(Reason.of("platform.survey.answered-access"));
        }
        Map<String, ?> before = Map.of("access", access.name(), "results", results.name());
        access = newAccess;
        results = newResults;
        return new SurveyChanged(
                about, "settings", before, Map.of("access", access.name(), "results", results.name()), by);
    }

    void requireVersion(long seen) {
        if (version != seen) {
            throw Conflict.changedMeanwhile();
        }
    }

    Questionnaire questionnaire() {
        return QuestionnaireJson.read(content);
    }

    SurveyFrame frame(long sheets) {
        return new SurveyFrame(id, version, edition, questionnaire(), access, results, sheets);
    }

    Long id() {
        return id;
    }

    int edition() {
        return edition;
    }

    String content() {
        return content;
    }

    private static Map<String, ?> values(Questionnaire questionnaire, int edition) {
        List<String> questions = questionnaire.questions().stream()
                .map(question -> question.key() + " " + question.kind() + ": "
                        + question.text().german())
                .toList();
        return Map.of("edition", edition, "questions", questions);
    }
}
