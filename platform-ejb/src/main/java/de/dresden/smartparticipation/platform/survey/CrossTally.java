package de.dresden.smartparticipation.platform.survey;

import de.dresden.smartparticipation.platform.survey.CrossTable.CrossLine;
import de.dresden.smartparticipation.platform.text.Wording;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Counts for a {@link CrossTable}, sheet by sheet. */
public final class CrossTally {

    private final Question question;
    private final Question by;
    private final List<Choice> answers;
    private final List<Choice> groups;
    private final long[][] counts;
    private final long[] people;

    public CrossTally(Questionnaire questionnaire, int question, int by) {
        CrossTable.require(questionnaire, question, by);
        this.question = questionnaire.question(question).orElseThrow();
        this.by = questionnaire.question(by).orElseThrow();
        this.answers = choices(this.question);
        this.groups = new ArrayList<>(choices(this.by));
        if (!this.by.mandatory() || !this.by.shown().isAlways()) {
            groups.add(new Choice(CrossTable.NO_ANSWER, Wording.NONE));
        }
        this.counts = new long[answers.size()][groups.size()];
        this.people = new long[groups.size()];
    }

    public void add(Sheet sheet) {
        Answer answer = sheet.answer(question.key());
        if (answer == null) {
            return;
        }
        int group = place(groups, keys(sheet.answer(by.key())).get(0));
        if (group < 0) {
            return;
        }
        people[group]++;
        for (int key : keys(answer)) {
            int line = place(answers, key);
            if (line >= 0) {
                counts[line][group]++;
            }
        }
    }

    public CrossTable table() {
        ProtectedLine groupSizes = ProtectedLine.of(people);
        boolean[] kept = new boolean[groups.size()];
        for (int group = 0; group < kept.length; group++) {
            kept[group] = groupSizes.mark(group) != Cell.Mark.SHOWN;
        }
        return question.kind() == QuestionKind.MULTIPLE ? several(groupSizes, kept) : one(groupSizes, kept);
    }

    private CrossTable one(ProtectedLine groupSizes, boolean[] kept) {
        ProtectedLine totals = ProtectedLine.of(totals());
        boolean[] keptLines = new boolean[answers.size()];
        for (int line = 0; line < keptLines.length; line++) {
            keptLines[line] = totals.mark(line) != Cell.Mark.SHOWN;
        }
        ProtectedTable table = ProtectedTable.of(counts, keptLines, kept);
        List<CrossLine> lines = new ArrayList<>();
        for (int line = 0; line < answers.size(); line++) {
            lines.add(line(line, table, line));
        }
        return new CrossTable(question, by, groups, groupSizes.cells(), lines, table.isWithheld());
    }

    /** Each answer is given or not: a table of two lines. Groups in which one hidden number would follow from the rest stay hidden. */
    private CrossTable several(ProtectedLine groupSizes, boolean[] kept) {
        for (int group = 0; group < kept.length; group++) {
            int column = group;
            long[] here = IntStream.range(0, answers.size())
                    .mapToLong(line -> counts[line][column])
                    .toArray();
            kept[group] |= IntStream.range(0, here.length)
                    .anyMatch(line -> here[line] >= Cell.LEAST
                            && ProtectedLine.ofSeveral(people[column], here).mark(line) != Cell.Mark.SHOWN);
        }
        long[] totals = totals();
        ProtectedLine shown = ProtectedLine.ofSeveral(Arrays.stream(people).sum(), totals);
        List<CrossLine> lines = new ArrayList<>();
        for (int line = 0; line < answers.size(); line++) {
            long[] not = new long[groups.size()];
            for (int group = 0; group < not.length; group++) {
                not[group] = people[group] - counts[line][group];
            }
            boolean hidden = shown.mark(line) != Cell.Mark.SHOWN;
            lines.add(line(
                    line,
                    ProtectedTable.of(new long[][] {counts[line], not}, new boolean[] {hidden, hidden}, kept),
                    0));
        }
        return new CrossTable(question, by, groups, groupSizes.cells(), lines, false);
    }

    private CrossLine line(int line, ProtectedTable table, int row) {
        return new CrossLine(
                answers.get(line),
                IntStream.range(0, groups.size())
                        .mapToObj(group -> table.cell(row, group))
                        .toList());
    }

    private long[] totals() {
        return Arrays.stream(counts)
                .mapToLong(line -> Arrays.stream(line).sum())
                .toArray();
    }

    private static List<Choice> choices(Question question) {
        if (question.kind() != QuestionKind.SCALE) {
            return question.choices();
        }
        return question.scale().steps().stream()
                .map(step -> new Choice(step, Wording.of(String.valueOf(step))))
                .toList();
    }

    private static List<Integer> keys(Answer answer) {
        if (answer instanceof Answer.Chosen chosen) {
            return chosen.keys();
        }
        return answer instanceof Answer.Step step ? List.of(step.value()) : List.of(CrossTable.NO_ANSWER);
    }

    private static int place(List<Choice> choices, int key) {
        for (int i = 0; i < choices.size(); i++) {
            if (choices.get(i).key() == key) {
                return i;
            }
        }
        return -1;
    }
}
