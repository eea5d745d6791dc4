package de.dresden.smartparticipation.platform.survey;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * What came out of a survey, with everything hidden that must be.
 *
 * @param questionnaire the questionnaire as it is now
 * @param sheets how many took part
 * @param questions in the order of the questionnaire
 */
public record SurveyResults(Questionnaire questionnaire, Cell sheets, List<QuestionResult> questions)
        implements Serializable {

    public SurveyResults {
        questions = List.copyOf(questions);
    }

    public Optional<QuestionResult> question(int key) {
        return questions.stream()
                .filter(result -> result.question().key() == key)
                .findFirst();
    }

    public List<QuestionResult> of(Section section) {
        return questions.stream()
                .filter(result -> section.questions().contains(result.question()))
                .toList();
    }
}
