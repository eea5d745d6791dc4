package de.dresden.smartparticipation.web.survey;

import de.dresden.smartparticipation.platform.survey.Bar;
import de.dresden.smartparticipation.platform.survey.Cell;
import de.dresden.smartparticipation.platform.survey.CrossTable;
import de.dresden.smartparticipation.platform.survey.MatrixLine;
import de.dresden.smartparticipation.platform.survey.Question;
import de.dresden.smartparticipation.platform.survey.QuestionKind;
import de.dresden.smartparticipation.platform.survey.QuestionResult;
import de.dresden.smartparticipation.platform.survey.SurveyResults;
import de.dresden.smartparticipation.web.language.Languages;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Puts results into words of one language. */
public final class Showing {

    private static final int DIGITS = 2;

    private final Locale locale;

    public Showing(Locale locale) {
        this.locale = locale;
    }

    public List<ShownResult> of(SurveyResults results) {
        return results.questions().stream().map(this::of).toList();
    }

    private ShownResult of(QuestionResult result) {
        Question question = result.question();
        String unit = question.range().unit().in(locale);
        return new ShownResult(
                result.number(),
                question.key(),
                question.kind().name(),
                question.text().in(locale),
                people(result.seen()),
                people(result.answered()),
                rows(result.bars()),
                figure(result.figures().mean(), unit),
                figure(result.figures().median(), unit),
                headings(question),
                question.kind() == QuestionKind.MATRIX ? matrix(result) : ranking(result),
                result.withheld(),
                result.hides());
    }

    private List<ShownRow> rows(List<Bar> bars) {
        return bars.stream()
                .map(bar -> new ShownRow(
                        label(bar),
                        people(bar.people()),
                        percent(bar.percent()),
                        bar.percent() == null ? "0" : bar.percent().toPlainString()))
                .toList();
    }

    private List<String> headings(Question question) {
        return switch (question.kind()) {
            case MATRIX -> {
                List<String> headings = new ArrayList<>();
                question.scale()
                        .steps()
                        .forEach(step -> headings.add(step
                                + (step == question.scale().from()
                                        ? " " + question.scale().low().in(locale)
                                        : step == question.scale().to()
                                                ? " " + question.scale().high().in(locale)
                                                : "")));
                headings.add(word("survey.answered"));
                headings.add(word("survey.mean"));
                yield headings;
            }
            case RANKING ->
                List.of(word("survey.points"), word("survey.first"), word("survey.mean-rank"), word("survey.ranked"));
            default -> List.of();
        };
    }

    private List<ShownLine> matrix(QuestionResult result) {
        return result.lines().stream().map(this::line).toList();
    }

    private ShownLine line(MatrixLine line) {
        List<String> cells = new ArrayList<>();
        line.steps().forEach(step -> cells.add(people(step.people())));
        cells.add(people(line.answered()));
        cells.add(figure(line.figures().mean(), ""));
        return new ShownLine(line.line().wording().in(locale), cells);
    }

    private List<ShownLine> ranking(QuestionResult result) {
        return result.ranks().stream()
                .map(rank -> new ShownLine(
                        rank.choice().wording().in(locale),
                        List.of(
                                rank.points() == null ? word("survey.few") : number(rank.points()),
                                people(rank.first()),
                                figure(rank.meanRank(), ""),
                                people(rank.ranked()))))
                .toList();
    }

    public ShownCross of(CrossTable table) {
        List<String> groups = table.groups().stream()
                .map(group -> group.key() == CrossTable.NO_ANSWER
                        ? word("survey.no-answer")
                        : group.wording().in(locale))
                .toList();
        List<ShownLine> lines = table.lines().stream()
                .map(line -> {
                    List<String> cells = new ArrayList<>();
                    for (int group = 0; group < line.cells().size(); group++) {
                        Cell cell = line.cells().get(group);
                        String share = percent(cell.percentOf(table.people().get(group)));
                        cells.add(people(cell) + (share.isEmpty() ? "" : " (" + share + ")"));
                    }
                    return new ShownLine(line.answer().wording().in(locale), cells);
                })
                .toList();
        return new ShownCross(
                table.question().text().in(locale),
                table.by().text().in(locale),
                groups,
                table.people().stream().map(this::people).toList(),
                lines,
                table.withheld());
    }

    /** A number, «unter 5», or that it is kept back. */
    public String people(Cell cell) {
        return switch (cell.mark()) {
            case SHOWN -> number(cell.count());
            case FEW -> word("survey.few");
            case PROTECTED -> word("survey.kept");
        };
    }

    private String label(Bar bar) {
        String end = bar.wording().in(locale);
        boolean step = bar.wording().isEmpty() || end.isEmpty();
        return step ? String.valueOf(bar.key()) : end;
    }

    private String percent(BigDecimal percent) {
        return percent == null ? "" : decimal(percent, 1) + " %";
    }

    private String figure(BigDecimal value, String unit) {
        if (value == null) {
            return "";
        }
        String shown = decimal(value, Math.max(1, Math.min(DIGITS, value.scale())));
        return unit.isEmpty() ? shown : shown + " " + unit;
    }

    private String decimal(BigDecimal value, int digits) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(Math.max(digits, value.scale()));
        return format.format(value);
    }

    private String number(long number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    private String word(String key) {
        return Languages.text(locale, key);
    }
}
