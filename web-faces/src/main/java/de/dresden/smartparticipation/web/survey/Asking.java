package de.dresden.smartparticipation.web.survey;

import de.dresden.smartparticipation.platform.survey.Condition;
import de.dresden.smartparticipation.platform.survey.Entries;
import de.dresden.smartparticipation.platform.survey.Filling;
import de.dresden.smartparticipation.platform.survey.Problem;
import de.dresden.smartparticipation.platform.survey.Question;
import de.dresden.smartparticipation.platform.survey.QuestionKind;
import de.dresden.smartparticipation.platform.survey.Questionnaire;
import de.dresden.smartparticipation.platform.survey.Section;
import de.dresden.smartparticipation.platform.text.Texts;
import de.dresden.smartparticipation.platform.text.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Draws a questionnaire with what was entered. */
public final class Asking {

    private final Questionnaire questionnaire;
    private final Entries entries;
    private final Filling filling;
    private final List<Problem> problems;
    private final Locale locale;

    /** @param problems those that are shown beside their questions */
    public Asking(Questionnaire questionnaire, Entries entries, List<Problem> problems, Locale locale) {
        this.questionnaire = questionnaire;
        this.entries = entries;
        this.filling = Filling.of(questionnaire, entries);
        this.problems = problems;
        this.locale = locale;
    }

    public AskedSection section(Section section) {
        return new AskedSection(
                say(section.title()),
                say(section.intro()),
                section.questions().stream().map(this::question).toList());
    }

    /** All fields that a questionnaire can have. */
    public static List<String> fields(Questionnaire questionnaire) {
        List<String> fields = new ArrayList<>();
        for (Question question : questionnaire.questions()) {
            fields.add(Entries.field(question.key()));
            question.choices().forEach(choice -> fields.add(Entries.field(question.key(), choice.key())));
            question.lines().forEach(line -> fields.add(Entries.field(question.key(), line.key())));
        }
        return fields;
    }

    private AskedQuestion question(Question question) {
        String field = Entries.field(question.key());
        return new AskedQuestion(
                question,
                number(question),
                filling.shows(question.key()),
                condition(question.shown()),
                say(question.text()),
                say(question.help()),
                field,
                parts(question),
                question.kind() == QuestionKind.SCALE ? steps(question, field) : List.of(),
                entries.one(field),
                say(question.range().unit()),
                say(question.scale().low()),
                say(question.scale().high()),
                problem(question));
    }

    /** What is hidden leaves no gap: it has the number that it would have if it were shown. */
    private int number(Question question) {
        return 1
                + (int) questionnaire.questions().stream()
                        .takeWhile(earlier -> earlier.key() != question.key())
                        .filter(earlier -> filling.shows(earlier.key()))
                        .count();
    }

    private List<AskedPart> parts(Question question) {
        return switch (question.kind()) {
            case SINGLE, MULTIPLE ->
                question.choices().stream()
                        .map(choice -> choice(question, String.valueOf(choice.key()), choice.wording()))
                        .toList();
            case MATRIX ->
                question.lines().stream()
                        .map(line -> {
                            String field = Entries.field(question.key(), line.key());
                            return new AskedPart(
                                    field, "", say(line.wording()), false, steps(question, field), wrong(field));
                        })
                        .toList();
            case RANKING ->
                question.choices().stream()
                        .map(choice -> {
                            String field = Entries.field(question.key(), choice.key());
                            return new AskedPart(
                                    field, "", say(choice.wording()), false, places(question, field), wrong(field));
                        })
                        .toList();
            default -> List.of();
        };
    }

    private AskedPart choice(Question question, String value, Wording wording) {
        String field = Entries.field(question.key());
        return new AskedPart(field, value, say(wording), entries.several(field).contains(value), List.of(), null);
    }

    private List<AskedStep> steps(Question question, String field) {
        return question.scale().steps().stream()
                .map(step -> new AskedStep(String.valueOf(step), label(question, step), is(field, step)))
                .toList();
    }

    private String label(Question question, int step) {
        Wording end = step == question.scale().from()
                ? question.scale().low()
                : step == question.scale().to() ? question.scale().high() : Wording.NONE;
        return end.isEmpty() ? String.valueOf(step) : step + " – " + say(end);
    }

    private List<AskedStep> places(Question question, String field) {
        return IntStream.rangeClosed(1, question.choices().size())
                .mapToObj(place -> new AskedStep(String.valueOf(place), String.valueOf(place), is(field, place)))
                .toList();
    }

    private boolean is(String field, int value) {
        return entries.one(field).equals(String.valueOf(value));
    }

    /** Of a matrix or ranking a problem stands at its line. */
    private String problem(Question question) {
        boolean byParts = question.kind() == QuestionKind.MATRIX || question.kind() == QuestionKind.RANKING;
        return problems.stream()
                .filter(problem -> problem.question() == question.key())
                .filter(problem -> !byParts)
                .map(problem -> Texts.in(locale).text(problem.reason()))
                .findFirst()
                .orElse(null);
    }

    private String wrong(String field) {
        return problems.stream()
                .filter(problem -> problem.field().equals(field))
                .map(problem -> Texts.in(locale).text(problem.reason()))
                .findFirst()
                .orElse(null);
    }

    private static String condition(Condition condition) {
        if (condition.isAlways()) {
            return "";
        }
        return condition.terms().stream()
                .map(term -> term.question() + " " + term.comparison() + " "
                        + term.value().toPlainString())
                .collect(Collectors.joining(";", condition.all() ? "all;" : "any;", ""));
    }

    private String say(Wording wording) {
        return wording.in(locale);
    }
}
