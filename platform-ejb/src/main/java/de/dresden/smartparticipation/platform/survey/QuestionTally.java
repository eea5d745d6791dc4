package de.dresden.smartparticipation.platform.survey;

import de.dresden.smartparticipation.platform.text.Wording;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts the answers to one question, and tells what may be shown of them. */
final class QuestionTally {

    private final Question question;
    private final int number;
    private final Map<Integer, Long> chosen = new HashMap<>();
    private final Map<Integer, Map<Integer, Long>> grid = new HashMap<>();
    private final Map<Integer, Long> ranks = new HashMap<>();
    private final Map<Integer, Long> first = new HashMap<>();
    private final SortedMap<BigDecimal, Long> numbers = new TreeMap<>();
    private long seen;
    private long answered;

    QuestionTally(Question question, int number) {
        this.question = question;
        this.number = number;
    }

    void add(Sheet sheet) {
        if (!sheet.saw(question.key())) {
            return;
        }
        seen++;
        Answer answer = sheet.answer(question.key());
        if (answer == null) {
            return;
        }
        answered++;
        if (answer instanceof Answer.Chosen some) {
            choices(some.keys());
        } else if (answer instanceof Answer.Step step) {
            chosen.merge(step.value(), 1L, Long::sum);
        } else if (answer instanceof Answer.Grid lines) {
            lines.steps().forEach((line, step) -> grid.computeIfAbsent(line, key -> new HashMap<>())
                    .merge(step, 1L, Long::sum));
        } else if (answer instanceof Answer.Amount amount) {
            numbers.merge(amount.number(), 1L, Long::sum);
        }
    }

    private void choices(List<Integer> keys) {
        for (int place = 1; place <= keys.size(); place++) {
            chosen.merge(keys.get(place - 1), 1L, Long::sum);
            ranks.merge(keys.get(place - 1), (long) place, Long::sum);
        }
        first.merge(keys.get(0), 1L, Long::sum);
    }

    QuestionResult result() {
        Cell base = Cell.of(seen);
        return switch (question.kind()) {
            case SINGLE -> bars(base, ProtectedLine.of(counts(chosen, choiceKeys())), Figures.NONE);
            case MULTIPLE -> bars(base, ProtectedLine.ofSeveral(answered, counts(chosen, choiceKeys())), Figures.NONE);
            case SCALE -> scale(base);
            case MATRIX -> of(base, List.of(), Figures.NONE, matrix(base), List.of());
            case RANKING -> of(base, List.of(), Figures.NONE, List.of(), ranking());
            case NUMBER -> of(base, List.of(), number(), List.of(), List.of());
            case TEXT -> of(base, List.of(), Figures.NONE, List.of(), List.of());
        };
    }

    private QuestionResult scale(Cell base) {
        long[] counts = counts(chosen, question.scale().steps());
        ProtectedLine line = ProtectedLine.of(counts);
        return of(base, steps(line, base), figures(line, counts), List.of(), List.of());
    }

    private Figures number() {
        return answered < Cell.LEAST
                ? Figures.NONE
                : Figures.of(numbers, question.range().decimals() + 1);
    }

    private List<MatrixLine> matrix(Cell base) {
        return question.lines().stream()
                .map(line -> {
                    long[] counts = counts(
                            grid.getOrDefault(line.key(), Map.of()),
                            question.scale().steps());
                    ProtectedLine kept = ProtectedLine.of(counts);
                    long judged = Arrays.stream(counts).sum();
                    return new MatrixLine(line, Cell.of(judged), steps(kept, base), figures(kept, counts));
                })
                .toList();
    }

    private Figures figures(ProtectedLine line, long[] counts) {
        Figures figures = Figures.ofScale(question.scale(), counts);
        boolean few = Arrays.stream(counts).sum() < Cell.LEAST;
        return !few
                        && line.allows(moved ->
                                Figures.ofScale(question.scale(), moved).same(figures))
                ? figures
                : Figures.NONE;
    }

    private List<RankLine> ranking() {
        List<Cell> firsts = ProtectedLine.of(counts(first, choiceKeys())).cells();
        List<RankLine> lines = new ArrayList<>();
        for (int i = 0; i < question.choices().size(); i++) {
            Choice choice = question.choices().get(i);
            long times = chosen.getOrDefault(choice.key(), 0L);
            long places = ranks.getOrDefault(choice.key(), 0L);
            boolean few = times < Cell.LEAST;
            lines.add(new RankLine(
                    choice,
                    Cell.of(times),
                    firsts.get(i),
                    few ? null : BigDecimal.valueOf(places).divide(BigDecimal.valueOf(times), 2, RoundingMode.HALF_UP),
                    few ? null : times * question.choices().size() - places));
        }
        lines.sort(Comparator.comparingLong((RankLine line) -> line.points() == null ? -1 : line.points())
                .reversed());
        return lines;
    }

    private QuestionResult bars(Cell base, ProtectedLine line, Figures figures) {
        List<Cell> cells = line.cells();
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            Choice choice = question.choices().get(i);
            bars.add(new Bar(
                    choice.key(), choice.wording(), cells.get(i), cells.get(i).percentOf(base)));
        }
        return of(base, bars, figures, List.of(), List.of());
    }

    private List<Bar> steps(ProtectedLine line, Cell base) {
        List<Cell> cells = line.cells();
        Scale scale = question.scale();
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            int step = scale.from() + i;
            Wording end = step == scale.from() ? scale.low() : step == scale.to() ? scale.high() : Wording.NONE;
            bars.add(new Bar(step, end, cells.get(i), cells.get(i).percentOf(base)));
        }
        return bars;
    }

    private QuestionResult of(
            Cell base, List<Bar> bars, Figures figures, List<MatrixLine> lines, List<RankLine> ranking) {
        return new QuestionResult(question, number, base, Cell.of(answered), bars, figures, lines, ranking, false);
    }

    private List<Integer> choiceKeys() {
        return question.choices().stream().map(Choice::key).toList();
    }

    private static long[] counts(Map<Integer, Long> people, List<Integer> keys) {
        return keys.stream().mapToLong(key -> people.getOrDefault(key, 0L)).toArray();
    }
}
