package de.dresden.smartparticipation.platform.survey;

import static de.dresden.smartparticipation.platform.survey.SomeQuestions.asking;
import static de.dresden.smartparticipation.platform.survey.SomeQuestions.entered;
import static de.dresden.smartparticipation.platform.survey.SomeQuestions.question;
import static de.dresden.smartparticipation.platform.survey.SomeQuestions.single;
import static de.dresden.smartparticipation.platform.survey.SomeQuestions.when;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The keys of the questions in {@code asking} begin at 2, since the section has 1. */
class FillingTest {

    private static final Questionnaire CONDITIONAL =
            asking(single(2), when(question(QuestionKind.TEXT, true, 0), Condition.when(2, Comparison.IS, 1)));

    @Test
    void aQuestionIsShownOnlyWhereItsConditionHolds() {
        assertThat(Filling.of(CONDITIONAL, entered("q2", 1)).shown()).containsExactly(2, 3);
        assertThat(Filling.of(CONDITIONAL, entered("q2", 2)).shown()).containsExactly(2);
        assertThat(Filling.of(CONDITIONAL, Entries.NONE).shown()).containsExactly(2);
    }

    @Test
    void aHiddenQuestionLeavesNoGapInTheNumbers() {
        assertThat(Filling.of(CONDITIONAL, entered("q2", 1)).number(3)).isEqualTo(2);
        assertThat(Filling.of(CONDITIONAL, entered("q2", 2)).number(3)).isZero();
    }

    @Test
    void whatWasEnteredInAHiddenQuestionIsNeverKept() {
        Filling filling = Filling.of(CONDITIONAL, entered("q2", 2, "q3", "heimlich"));

        assertThat(filling.isFit()).isTrue();
        assertThat(filling.sheet().answers()).containsOnlyKeys(2);
    }

    @Test
    void aConditionOnAHiddenQuestionDoesNotHold() {
        Questionnaire chain = asking(
                single(2),
                when(single(2), Condition.when(2, Comparison.IS, 1)),
                when(single(2), Condition.when(3, Comparison.IS_NOT, 2)));

        assertThat(Filling.of(chain, entered("q2", 2, "q3", 1)).shown()).containsExactly(2);
        assertThat(Filling.of(chain, entered("q2", 1, "q3", 1)).shown()).containsExactly(2, 3, 4);
    }

    @Test
    void aMandatoryQuestionIsMissedOnlyWhereItIsShown() {
        assertThat(Filling.of(CONDITIONAL, entered("q2", 1)).problems())
                .extracting(
                        problem -> problem.question() + " " + problem.reason().key())
                .containsExactly("3 platform.survey.answer-missing");
        assertThat(Filling.of(CONDITIONAL, entered("q2", 2)).problems()).isEmpty();
    }

    @Test
    void anyOrAllTermsMustHold() {
        List<Term> terms = List.of(
                new Term(2, Comparison.CONTAINS, BigDecimal.ONE), new Term(2, Comparison.CONTAINS, BigDecimal.TEN));
        Questionnaire any =
                asking(question(QuestionKind.MULTIPLE, false, 10), when(single(2), new Condition(false, terms)));
        Questionnaire all =
                asking(question(QuestionKind.MULTIPLE, false, 10), when(single(2), new Condition(true, terms)));

        assertThat(Filling.of(any, entered("q2", 1)).shows(3)).isTrue();
        assertThat(Filling.of(all, entered("q2", 1)).shows(3)).isFalse();
        assertThat(Filling.of(all, entered("q2", 1, "q2", 10)).shows(3)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "AT_LEAST, 3, true",
        "AT_LEAST, 2.9, false",
        "AT_MOST, 3, true",
        "AT_MOST, 3.1, false",
        "IS, 3.0, true",
        "IS_NOT, 3, false"
    })
    void numbersAreCompared(Comparison comparison, String entered, boolean shown) {
        Questionnaire questionnaire =
                asking(question(QuestionKind.NUMBER, false, 0), when(single(2), Condition.when(2, comparison, 3)));

        assertThat(Filling.of(questionnaire, entered("q2", entered)).shows(3)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({
        "SINGLE, q2=9, answer-unknown-choice",
        "SINGLE, q2=1 q2=2, answer-one-only",
        "SINGLE, q2=<script>, answer-unknown-choice",
        "MULTIPLE, q2=1 q2=77, answer-unknown-choice",
        "SCALE, q2=6, answer-off-scale",
        "MATRIX, q2-1=9 q2-2=1 q2-3=1, answer-off-scale",
        "MATRIX, q2-1=2, answer-line-missing",
        "RANKING, q2-1=1 q2-2=1, answer-place-twice",
        "RANKING, q2-1=1 q2-2=3, answer-place-left-out",
        "RANKING, q2-1=4, answer-no-place",
        "NUMBER, q2=viel, answer-no-number",
        "NUMBER, q2=1e9, answer-no-number",
        "NUMBER, q2=101, answer-outside",
        "NUMBER, 'q2=1,25', answer-decimals",
        "TEXT, q2=, answer-missing"
    })
    void whatCannotBeTakenIsSaid(QuestionKind kind, String fields, String reason) {
        Object[] pairs = List.of(fields.split(" ")).stream()
                .flatMap(pair -> Stream.of(pair.split("=", 2)))
                .toArray();

        Filling filling = Filling.of(asking(question(kind, true, 3)), entered(pairs));

        assertThat(filling.problems())
                .extracting(problem -> problem.reason().key())
                .containsExactly("platform.survey." + reason);
        assertThat(filling.answers()).isEmpty();
    }

    @Test
    void eachKindOfAnswerIsRead() {
        Questionnaire all = asking(List.of(QuestionKind.values()).stream()
                .map(kind -> question(kind, true, 3))
                .toArray(Question[]::new));

        Filling filling = Filling.of(
                all,
                entered(
                        "q2",
                        3,
                        "q3",
                        3,
                        "q3",
                        1,
                        "q4",
                        5,
                        "q5-1",
                        1,
                        "q5-2",
                        2,
                        "q5-3",
                        3,
                        "q6-3",
                        1,
                        "q6-1",
                        2,
                        "q7",
                        "12,5",
                        "q8",
                        "Mehr Bäume"));

        assertThat(filling.problems()).isEmpty();
        assertThat(filling.answers())
                .containsAllEntriesOf(Map.of(
                        2, new Answer.Chosen(List.of(3)),
                        3, new Answer.Chosen(List.of(1, 3)),
                        4, new Answer.Step(5),
                        5, new Answer.Grid(Map.of(1, 1, 2, 2, 3, 3)),
                        6, new Answer.Chosen(List.of(3, 1)),
                        7, new Answer.Amount(new BigDecimal("12.5")),
                        8, new Answer.Words("Mehr Bäume")));
        assertThat(SheetJson.read(SheetJson.write(filling.sheet()))).isEqualTo(filling.sheet());
        assertThat(QuestionnaireJson.read(QuestionnaireJson.write(all))).isEqualTo(all);
    }

    @Property(tries = 300)
    void whateverIsEnteredOnlyFitAnswersOfShownQuestionsAreKept(@ForAll("anything") Map<String, List<String>> values) {
        Questionnaire all = asking(
                question(QuestionKind.MULTIPLE, false, 3),
                when(question(QuestionKind.SINGLE, false, 3), Condition.when(2, Comparison.CONTAINS, 2)),
                when(question(QuestionKind.NUMBER, false, 0), Condition.when(3, Comparison.IS_NOT, 1)));

        Filling filling = Filling.of(all, new Entries(values));
        Sheet again = SheetJson.read(SheetJson.write(filling.sheet()));

        assertThat(again).isEqualTo(filling.sheet());
        assertThat(filling.answers().keySet()).isSubsetOf(filling.shown());
        assertThat(filling.shows(4))
                .isEqualTo(filling.answers().get(3) instanceof Answer.Chosen chosen
                        && !chosen.keys().contains(1));
    }

    @Provide
    Arbitrary<Map<String, List<String>>> anything() {
        Arbitrary<String> value = Arbitraries.oneOf(
                Arbitraries.of("1", "2", "3", "4", "-7", "1,5", "", " 2 ", "01"),
                Arbitraries.strings().ofMaxLength(6));
        return Arbitraries.maps(
                        Arbitraries.of("q2", "q3", "q4", "q5", "x"),
                        value.list().ofMaxSize(3))
                .ofMaxSize(5);
    }
}
