package de.dresden.smartparticipation.web.api;

import de.dresden.smartparticipation.platform.survey.Bar;
import de.dresden.smartparticipation.platform.survey.Cell;
import de.dresden.smartparticipation.platform.survey.Choice;
import de.dresden.smartparticipation.platform.survey.CrossTable;
import de.dresden.smartparticipation.platform.survey.Figures;
import de.dresden.smartparticipation.platform.survey.MatrixLine;
import de.dresden.smartparticipation.platform.survey.QuestionKind;
import de.dresden.smartparticipation.platform.survey.QuestionResult;
import de.dresden.smartparticipation.platform.survey.RankLine;
import de.dresden.smartparticipation.platform.survey.SurveyResults;
import de.dresden.smartparticipation.platform.text.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * What came out of a survey.
 *
 * @param sheets how many took part
 * @param questions in their order
 */
record SurveyJson(Count sheets, List<QuestionJson> questions) {

    static SurveyJson of(SurveyResults results) {
        return new SurveyJson(
                Count.of(results.sheets()),
                results.questions().stream().map(QuestionJson::of).toList());
    }

    /**
     * A number of people.
     *
     * @param people the number; null where it is not shown
     * @param hidden why it is not: FEW (under five) or PROTECTED (a number under five could be computed from it); null where it is
     */
    record Count(Long people, String hidden) {
        static Count of(Cell cell) {
            return cell.shown()
                    ? new Count(cell.count(), null)
                    : new Count(null, cell.mark().name());
        }
    }

    /** Words in both languages; {@code en} is null where there are none. */
    record Words(String de, String en) {
        static Words of(Wording wording) {
            return new Words(wording.german(), wording.english().isEmpty() ? null : wording.english());
        }
    }

    /** One answer, step or group. @param percent of those who saw the question */
    record AnswerJson(int key, Words text, Count count, BigDecimal percent) {
        static AnswerJson of(Bar bar) {
            return new AnswerJson(bar.key(), Words.of(bar.wording()), Count.of(bar.people()), bar.percent());
        }
    }

    /** One line of a matrix. */
    record LineJson(int key, Words text, Count answered, List<AnswerJson> steps, BigDecimal mean, BigDecimal median) {
        static LineJson of(MatrixLine line) {
            return new LineJson(
                    line.line().key(),
                    Words.of(line.line().wording()),
                    Count.of(line.answered()),
                    line.steps().stream().map(AnswerJson::of).toList(),
                    line.figures().mean(),
                    line.figures().median());
        }
    }

    /** One choice of a ranking. @param points Borda points */
    record RankJson(int key, Words text, Count ranked, Count first, BigDecimal meanRank, Long points) {
        static RankJson of(RankLine line) {
            return new RankJson(
                    line.choice().key(),
                    Words.of(line.choice().wording()),
                    Count.of(line.ranked()),
                    Count.of(line.first()),
                    line.meanRank(),
                    line.points());
        }
    }

    /** One question. */
    record QuestionJson(
            int key,
            int number,
            QuestionKind kind,
            Words text,
            boolean withheld,
            Count seen,
            Count answered,
            List<AnswerJson> answers,
            BigDecimal mean,
            BigDecimal median,
            List<LineJson> lines,
            List<RankJson> ranks) {

        static QuestionJson of(QuestionResult result) {
            Figures figures = result.figures();
            return new QuestionJson(
                    result.question().key(),
                    result.number(),
                    result.question().kind(),
                    Words.of(result.question().text()),
                    result.withheld(),
                    Count.of(result.seen()),
                    Count.of(result.answered()),
                    result.bars().stream().map(AnswerJson::of).toList(),
                    figures.mean(),
                    figures.median(),
                    result.lines().stream().map(LineJson::of).toList(),
                    result.ranks().stream().map(RankJson::of).toList());
        }
    }

    /** A group of a cross table; without words: those who gave no answer. */
    record GroupJson(int key, Words text, Count people) {}

    /** An answer, group by group. */
    record CrossLineJson(int key, Words text, List<Count> groups) {}

    /** A cross table. */
    record CrossJson(int question, int by, boolean withheld, List<GroupJson> groups, List<CrossLineJson> answers) {

        static CrossJson of(CrossTable table) {
            List<GroupJson> groups = new ArrayList<>();
            for (int i = 0; i < table.groups().size(); i++) {
                Choice group = table.groups().get(i);
                groups.add(new GroupJson(
                        group.key(),
                        Words.of(group.wording()),
                        Count.of(table.people().get(i))));
            }
            return new CrossJson(
                    table.question().key(),
                    table.by().key(),
                    table.withheld(),
                    groups,
                    table.lines().stream()
                            .map(line -> new CrossLineJson(
                                    line.answer().key(),
                                    Words.of(line.answer().wording()),
                                    line.cells().stream().map(Count::of).toList()))
                            .toList());
        }
    }
}
