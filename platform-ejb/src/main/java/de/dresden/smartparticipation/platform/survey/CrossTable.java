package de.dresden.smartparticipation.platform.survey;

import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import java.io.Serializable;
import java.util.List;

/**
 * The answers to one question, split by those to another.
 *
 * <p>Protected is each table by itself, with all its totals and with the results of its two questions: a number under five is not
 * shown, and none follows from what is ({@link ProtectedTable}). While the survey is open the sheets that count stand still for
 * all but its exporters ({@link Snapshot}), for every table the same ones.
 *
 * <p>Not protected are several tables taken together. Tables of A by B, B by C and A by C share their totals, and from all of them
 * bounds for one hidden number can be worked out that are narrower than from one, seldom a single number; and the same question
 * split by many others describes small groups from many sides. So these tables are shown to staff only, and public are the results
 * of single questions.
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
