package de.dresden.smartparticipation.platform.survey;

import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import java.io.Serializable;
import java.util.List;

/**
 * The answers to one question, split by those to another.
 *
 * @param question what was asked
 * @param by by whose answers it is split
 * @param groups the columns: an answer of the splitting question each; one without wording: those who gave none
 * @param people how many of each group answered the question; hidden where a group is small
 * @param lines the answers
 * @param withheld whether all of it is kept back, since the numbers are too small
 */
public record CrossTable(
        Question question, Question by, List<Choice> groups, List<Cell> people, List<CrossLine> lines, boolean withheld)
        implements Serializable {

    /** Key of the group that gave no answer. */
    public static final int NO_ANSWER = -1;

    /**
     * One answer, group by group.
     *
     * @param answer the answer
     * @param cells by group
     */
    public record CrossLine(Choice answer, List<Cell> cells) implements Serializable {}

    /**
     * @throws NotFound where there is no such question
     * @throws Refused where answers to it cannot be split, or the other one does not split
     */
    static void require(Questionnaire questionnaire, int question, int by) {
        Question asked = questionnaire.question(question).orElseThrow(() -> new NotFound(question));
        Question splitting = questionnaire.question(by).orElseThrow(() -> new NotFound(by));
        if (question == by || !asked.kind().canBeSplit() || !splitting.kind().splits()) {
            throw new Refused(Reason.of("platform.survey.no-cross-table"));
        }
    }
}
