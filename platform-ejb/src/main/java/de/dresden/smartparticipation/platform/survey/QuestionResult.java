package de.dresden.smartparticipation.platform.survey;

import java.io.Serializable;
import java.util.List;

/**
 * What came out of one question.
 *
 * @param question the question
 * @param number as people see it, from 1
 * @param seen how many were shown it
 * @param answered how many answered it
 * @param bars single, multiple choice and scale: how many gave each answer
 * @param figures scale and number: the middle
 * @param lines matrix: line by line
 * @param ranks ranking: most points first
 * @param withheld nothing is shown, since it would give a hidden number of another question away
 */
public record QuestionResult(
        Question question,
        int number,
        Cell seen,
        Cell answered,
        List<Bar> bars,
        Figures figures,
        List<MatrixLine> lines,
        List<RankLine> ranks,
        boolean withheld)
        implements Serializable {

    static QuestionResult withheld(Question question, int number) {
        return new QuestionResult(
                question, number, Cell.kept(), Cell.kept(), List.of(), Figures.NONE, List.of(), List.of(), true);
    }

    /** Whether anything of it is hidden, so that a word about it is due. */
    public boolean hides() {
        return withheld
                || !seen.shown()
                || bars.stream().anyMatch(bar -> !bar.people().shown())
                || lines.stream().flatMap(line -> line.steps().stream()).anyMatch(bar -> !bar.people()
                        .shown())
                || ranks.stream()
                        .anyMatch(
                                rank -> !rank.first().shown() || !rank.ranked().shown());
    }
}
