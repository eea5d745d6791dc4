package de.dresden.smartparticipation.platform.survey;

import static de.dresden.smartparticipation.platform.survey.SomeQuestions.asking;
import static de.dresden.smartparticipation.platform.survey.SomeQuestions.entered;
import static de.dresden.smartparticipation.platform.survey.SomeQuestions.question;
import static de.dresden.smartparticipation.platform.survey.SomeQuestions.single;
import static de.dresden.smartparticipation.platform.survey.SomeQuestions.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.dresden.smartparticipation.platform.fault.Refused;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ResultsTest {

    @Test
    void sharesAreOfThoseWhoSawTheQuestion() {
        Questionnaire asked =
                asking(single(2), when(question(QuestionKind.SINGLE, false, 2), Condition.when(2, Comparison.IS, 1)));
        List<Entries> sent = new ArrayList<>();
        times(sent, 10, "q2", 1, "q3", 1);
        times(sent, 6, "q2", 1, "q3", 2);
        times(sent, 4, "q2", 1);
        times(sent, 20, "q2", 2, "q3", 1);

        QuestionResult second = results(asked, sent).question(3).orElseThrow();

        assertThat(second.seen().count()).isEqualTo(20);
        assertThat(second.answered().count()).isEqualTo(16);
        assertThat(second.bars()).extracting(bar -> bar.people().count()).containsExactly(10L, 6L);
        assertThat(second.bars())
                .extracting(Bar::percent)
                .containsExactly(new BigDecimal("50.0"), new BigDecimal("30.0"));
    }

    @Test
    void howManySawAConditionalQuestionDoesNotGiveAHiddenNumberAway() {
        Questionnaire asked = asking(single(3), when(single(2), Condition.when(2, Comparison.IS, 2)));
        List<Entries> sent = new ArrayList<>();
        times(sent, 30, "q2", 1);
        times(sent, 7, "q2", 2, "q3", 1);
        times(sent, 3, "q2", 3);

        SurveyResults results = results(asked, sent);

        assertThat(results.question(2).orElseThrow().bars())
                .extracting(bar -> bar.people().mark())
                .containsExactly(Cell.Mark.SHOWN, Cell.Mark.PROTECTED, Cell.Mark.FEW);
        assertThat(results.question(3).orElseThrow().withheld()).isTrue();
    }

    @Test
    void aNumberHasMeanAndMedian() {
        List<Entries> sent = new ArrayList<>();
        for (String number : List.of("1", "2", "2,5", "4", "10", "12")) {
            times(sent, 1, "q2", number);
        }

        Figures figures = results(asking(question(QuestionKind.NUMBER, true, 0)), sent)
                .question(2)
                .orElseThrow()
                .figures();

        assertThat(figures.mean()).isEqualByComparingTo("5.25");
        assertThat(figures.median()).isEqualByComparingTo("3.25");
    }

    @Test
    void aRankingCountsBordaPoints() {
        List<Entries> sent = new ArrayList<>();
        times(sent, 6, "q2-1", 1, "q2-2", 2, "q2-3", 3);
        times(sent, 5, "q2-2", 1);

        List<RankLine> ranks = results(asking(question(QuestionKind.RANKING, true, 3)), sent)
                .question(2)
                .orElseThrow()
                .ranks();

        assertThat(ranks).extracting(rank -> rank.choice().key()).containsExactly(2, 1, 3);
        assertThat(ranks).extracting(RankLine::points).containsExactly(16L, 12L, 0L);
        assertThat(ranks.get(0).meanRank()).isEqualByComparingTo("1.55");
    }

    @Test
    void aMatrixIsCountedLineByLine() {
        List<Entries> sent = new ArrayList<>();
        times(sent, 8, "q2-1", 1, "q2-2", 5);
        times(sent, 12, "q2-1", 2, "q2-2", 5);

        List<MatrixLine> lines = results(asking(question(QuestionKind.MATRIX, true, 2)), sent)
                .question(2)
                .orElseThrow()
                .lines();

        assertThat(lines).extracting(line -> line.answered().count()).containsExactly(20L, 20L);
    }

    @Test
    void underFivePeopleNothingIsShown() {
        List<Entries> sent = new ArrayList<>();
        times(sent, 4, "q2", 1);

        SurveyResults results = results(asking(single(2)), sent);

        assertThat(results.sheets().shown()).isFalse();
        assertThat(results.question(2).orElseThrow().bars())
                .noneMatch(bar -> bar.people().shown());
    }

    @Test
    void aQuestionThatCameLaterWasSeenByThoseAfterOnly() {
        Questionnaire before = asking(single(2));
        SurveyTally tally = new SurveyTally(before.withQuestion(1, single(2)));
        for (int i = 0; i < 9; i++) {
            tally.add(Filling.of(before, entered("q2", 1)).sheet());
        }

        assertThat(tally.results().question(3).orElseThrow().seen().mark()).isEqualTo(Cell.Mark.FEW);
    }

    @Test
    void oneQuestionIsSplitByAnother() {
        Questionnaire asked = asking(single(2), single(2));
        List<Entries> sent = new ArrayList<>();
        times(sent, 10, "q2", 1, "q3", 1);
        times(sent, 20, "q2", 1, "q3", 2);
        times(sent, 30, "q2", 2, "q3", 1);
        times(sent, 40, "q2", 2, "q3", 2);

        CrossTable table = cross(asked, sent, 2, 3);

        assertThat(table.people()).extracting(Cell::count).containsExactly(40L, 60L);
        assertThat(table.lines())
                .extracting(line -> line.cells().stream().map(Cell::count).toList())
                .containsExactly(List.of(10L, 20L), List.of(30L, 40L));
    }

    @Test
    void byATextNothingIsSplit() {
        Questionnaire asked =
                asking(single(2), question(QuestionKind.TEXT, false, 0), question(QuestionKind.MULTIPLE, false, 3));

        assertThatThrownBy(() -> new CrossTally(asked, 2, 3)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> new CrossTally(asked, 2, 4)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> new CrossTally(asked, 2, 2)).isInstanceOf(Refused.class);
        assertThat(new CrossTally(asked, 4, 2).table().lines()).hasSize(3);
    }

    @Property(tries = 200)
    void everyShownNumberIsTheTruthAndNoSmallOneIsShown(
            @ForAll @Size(max = 60) List<@IntRange(min = 1, max = 3) Integer> firsts,
            @ForAll @IntRange(min = 1, max = 7) int step) {
        Questionnaire asked = asking(single(3), question(QuestionKind.MULTIPLE, false, 3));
        List<Entries> sent = new ArrayList<>();
        for (int i = 0; i < firsts.size(); i++) {
            times(sent, 1, "q2", firsts.get(i), "q3", 1 + i * step % 3, "q3", 1 + i % 3);
        }
        for (CrossTable table :
                List.of(cross(asked, sent, 3, 2), cross(asking(single(3), single(3)), firstsOnly(sent), 2, 3))) {
            assertThat(table.lines()).allSatisfy(line -> assertThat(line.cells())
                    .allMatch(cell -> cell.shown() ? cell.count() >= 5 : cell.count() == 0));
        }
        assertThat(results(asked, sent).questions()).allSatisfy(result -> assertThat(result.bars())
                .allMatch(bar -> !bar.people().shown()
                        || bar.people().count()
                                == truth(asked, sent, result.question().key(), bar.key())));
    }

    private static List<Entries> firstsOnly(List<Entries> sent) {
        return sent.stream()
                .map(one -> entered("q2", one.one("q2"), "q3", one.one("q3")))
                .toList();
    }

    private static long truth(Questionnaire asked, List<Entries> sent, int question, int key) {
        return sent.stream()
                .map(one -> Filling.of(asked, one).answers().get(question))
                .filter(answer ->
                        answer instanceof Answer.Chosen chosen && chosen.keys().contains(key))
                .count();
    }

    private static SurveyResults results(Questionnaire questionnaire, List<Entries> sent) {
        SurveyTally tally = new SurveyTally(questionnaire);
        sent.forEach(one -> tally.add(sheet(questionnaire, one)));
        return tally.results();
    }

    private static CrossTable cross(Questionnaire questionnaire, List<Entries> sent, int question, int by) {
        CrossTally tally = new CrossTally(questionnaire, question, by);
        sent.forEach(one -> tally.add(sheet(questionnaire, one)));
        return tally.table();
    }

    private static Sheet sheet(Questionnaire questionnaire, Entries entries) {
        Filling filling = Filling.of(questionnaire, entries);
        assertThat(filling.problems()).isEmpty();
        return filling.sheet();
    }

    private static void times(List<Entries> sent, int times, Object... fields) {
        for (int i = 0; i < times; i++) {
            sent.add(entered(fields));
        }
    }
}
