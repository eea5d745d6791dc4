package de.dresden.smartparticipation.platform.survey;

import static de.dresden.smartparticipation.platform.survey.SomeQuestions.asking;
import static de.dresden.smartparticipation.platform.survey.SomeQuestions.entered;
import static de.dresden.smartparticipation.platform.survey.SomeQuestions.question;
import static de.dresden.smartparticipation.platform.survey.SomeQuestions.single;
import static de.dresden.smartparticipation.platform.survey.SomeQuestions.when;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SurveyDataTest {

    private static final Questionnaire ALL = asking(List.of(QuestionKind.values()).stream()
            .map(kind -> question(kind, false, 2))
            .toArray(Question[]::new));

    @Test
    void everyColumnHasAValueAndANameOfItsOwn() {
        SurveyData data = new SurveyData(ALL, Locale.GERMAN);

        assertThat(data.columns())
                .extracting(SurveyData.Column::name)
                .containsExactly("q2", "q3_1", "q3_2", "q4", "q5_1", "q5_2", "q6_1", "q6_2", "q7", "q8");
        assertThat(row(ALL, entered("q2", 2, "q3", 1, "q4", 5, "q5-2", 3, "q6-2", 1, "q7", "1,5", "q8", "=1+1")))
                .containsExactly(2, 1, 0, 5, null, 3, null, 1, new BigDecimal("1.5"), "=1+1");
    }

    @Test
    void whatWasNotShownIsToldFromWhatWasNotAnswered() {
        Questionnaire conditional = asking(single(2), when(single(2), Condition.when(2, Comparison.IS, 1)));

        assertThat(row(conditional, entered("q2", 2))).containsExactly(2, SurveyData.NOT_SHOWN);
        assertThat(row(asking(question(QuestionKind.SINGLE, false, 2)), Entries.NONE))
                .containsExactly((Object) null);
    }

    @Test
    void theCodesAreExplained() {
        assertThat(new SurveyData(ALL, Locale.GERMAN).columns())
                .extracting(SurveyData.Column::codes)
                .startsWith("1 = Antwort 1; 2 = Antwort 2", "0; 1", "0; 1", "1 = schlecht; 5 = gut");
    }

    private static List<Object> row(Questionnaire questionnaire, Entries entries) {
        return new SurveyData(questionnaire, Locale.GERMAN)
                .row(Filling.of(questionnaire, entries).sheet());
    }
}
