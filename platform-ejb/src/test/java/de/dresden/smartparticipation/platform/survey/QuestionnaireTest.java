package de.dresden.smartparticipation.platform.survey;

import static de.dresden.smartparticipation.platform.survey.SomeQuestions.asking;
import static de.dresden.smartparticipation.platform.survey.SomeQuestions.question;
import static de.dresden.smartparticipation.platform.survey.SomeQuestions.single;
import static de.dresden.smartparticipation.platform.survey.SomeQuestions.when;
import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.text.Wording;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuestionnaireTest {

    private static final Questionnaire TWO = asking(single(2), when(single(3), Condition.when(2, Comparison.IS, 1)));

    @Test
    void aConditionAsksForAnEarlierQuestionOnly() {
        assertThat(QuestionnaireRules.check(TWO)).isEmpty();
        assertThat(keys(QuestionnaireRules.check(TWO.moved(3, false)))).containsExactly("condition-later");
        assertThat(keys(QuestionnaireRules.check(TWO.withoutQuestion(2)))).containsExactly("condition-later");
        assertThat(keys(QuestionnaireRules.check(asking(when(single(2), Condition.when(2, Comparison.IS, 1))))))
                .containsExactly("condition-later");
    }

    @Test
    void aConditionFitsTheQuestionItAsksFor() {
        assertThat(keys(QuestionnaireRules.check(
                        asking(single(2), when(single(2), Condition.when(2, Comparison.IS, 3))))))
                .containsExactly("condition-unfit");
        assertThat(keys(QuestionnaireRules.check(
                        asking(single(2), when(single(2), Condition.when(2, Comparison.CONTAINS, 1))))))
                .containsExactly("condition-unfit");
        assertThat(keys(QuestionnaireRules.check(asking(
                        question(QuestionKind.TEXT, false, 0), when(single(2), Condition.when(2, Comparison.IS, 1))))))
                .containsExactly("condition-unfit");
    }

    @Test
    void aQuestionNeedsChoices() {
        assertThat(keys(QuestionnaireRules.check(asking(single(1))))).containsExactly("choices");
        assertThat(keys(QuestionnaireRules.check(asking(question(QuestionKind.MATRIX, false, 0)))))
                .containsExactly("choices");
    }

    @Test
    void aQuestionMovesOverIntoTheNextSection() {
        Questionnaire two = asking(single(2), single(2)).withSection(Wording.of("Teil 2"), Wording.NONE);

        Questionnaire moved = two.moved(3, true);

        assertThat(moved.sections().get(0).questions())
                .extracting(Question::key)
                .containsExactly(2);
        assertThat(moved.sections().get(1).questions())
                .extracting(Question::key)
                .containsExactly(3);
        assertThat(moved.moved(3, false)).isEqualTo(two);
        assertThat(moved.moved(3, true)).isEqualTo(moved);
        assertThat(two.moved(3, false).questions()).extracting(Question::key).containsExactly(3, 2);
    }

    @Test
    void aKeyIsNeverGivenTwice() {
        Questionnaire again = TWO.withoutQuestion(3).withQuestion(1, single(2));

        assertThat(again.questions()).extracting(Question::key).containsExactly(2, 4);
    }

    @Test
    void onceAnsweredOnlyWhatLosesNothingIsChanged() {
        Question first = TWO.question(2).orElseThrow();
        assertThat(LosesNothing.between(TWO, TWO.withQuestion(1, single(4)))).isEmpty();
        assertThat(LosesNothing.between(TWO, TWO.withChanged(single(3).withKey(2))))
                .isEmpty();
        assertThat(LosesNothing.between(
                        TWO,
                        TWO.withChanged(question(QuestionKind.SINGLE, false, 2).withKey(2))))
                .isEmpty();
        assertThat(keys(LosesNothing.between(TWO, TWO.withoutQuestion(3))))
                .containsExactly("answered-question-removed");
        assertThat(keys(LosesNothing.between(TWO, TWO.withChanged(single(1).withKey(2)))))
                .containsExactly("answered-choice-removed");
        assertThat(keys(LosesNothing.between(
                        TWO,
                        TWO.withChanged(question(QuestionKind.MULTIPLE, true, 2).withKey(2)))))
                .containsExactly("answered-kind-changed");
        assertThat(keys(LosesNothing.between(
                        TWO.withChanged(question(QuestionKind.SINGLE, false, 2).withKey(2)), TWO.withChanged(first))))
                .containsExactly("answered-made-mandatory");
        assertThat(keys(LosesNothing.between(
                        TWO, TWO.withChanged(when(TWO.question(3).orElseThrow(), Condition.ALWAYS)))))
                .containsExactly("answered-condition-changed");
    }

    private static List<String> keys(List<Reason> reasons) {
        return reasons.stream()
                .map(reason -> reason.key().replace("platform.survey.", ""))
                .toList();
    }
}
