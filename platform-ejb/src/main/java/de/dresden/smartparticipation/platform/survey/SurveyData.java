package de.dresden.smartparticipation.platform.survey;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The sheets as a table for statistics programs: a column a question, of several choices, lines and ranks a column each, with
 * codes that the codebook explains. A question that was not shown is {@value #NOT_SHOWN} where its column has codes, and
 * empty where it holds a number or a text; an answer that was not given is empty.
 */
public final class SurveyData {

    /** Code for a question that was not shown. */
    public static final int NOT_SHOWN = -9;

    /** What a column holds. */
    public enum Content {
        CODE,
        NUMBER,
        TEXT
    }

    /**
     * A column.
     *
     * @param name name of the variable, as {@code q3_2}
     * @param question what was asked
     * @param part the choice or line that the column is about; may be empty
     * @param kind kind of the question
     * @param content what it holds
     * @param codes what the codes mean, as {@code 1 = Ja; 2 = Nein}
     */
    public record Column(String name, String question, String part, QuestionKind kind, Content content, String codes)
            implements Serializable {}

    private final Questionnaire questionnaire;
    private final Locale locale;

    public SurveyData(Questionnaire questionnaire, Locale locale) {
        this.questionnaire = questionnaire;
        this.locale = locale;
    }

    public List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        for (Question question : questionnaire.questions()) {
            switch (question.kind()) {
                case SINGLE -> columns.add(column(question, null, Content.CODE, codes(question.choices())));
                case MULTIPLE ->
                    question.choices().forEach(choice -> columns.add(column(question, choice, Content.CODE, "0; 1")));
                case SCALE -> columns.add(column(question, null, Content.CODE, codes(question.scale())));
                case MATRIX ->
                    question.lines()
                            .forEach(
                                    line -> columns.add(column(question, line, Content.CODE, codes(question.scale()))));
                case RANKING ->
                    question.choices()
                            .forEach(choice -> columns.add(column(
                                    question,
                                    choice,
                                    Content.CODE,
                                    "1 … " + question.choices().size())));
                case NUMBER ->
                    columns.add(column(
                            question,
                            null,
                            Content.NUMBER,
                            question.range().unit().in(locale)));
                case TEXT -> columns.add(column(question, null, Content.TEXT, ""));
            }
        }
        return columns;
    }

    /** The values of one sheet, in the order of the columns: numbers, texts, nulls. */
    public List<Object> row(Sheet sheet) {
        List<Object> row = new ArrayList<>();
        for (Question question : questionnaire.questions()) {
            Answer answer = sheet.answer(question.key());
            Object none = sheet.saw(question.key()) ? null : NOT_SHOWN;
            switch (question.kind()) {
                case SINGLE ->
                    row.add(answer instanceof Answer.Chosen one ? one.keys().get(0) : none);
                case MULTIPLE ->
                    question.choices()
                            .forEach(choice -> row.add(
                                    answer instanceof Answer.Chosen some
                                            ? some.keys().contains(choice.key()) ? 1 : 0
                                            : none));
                case SCALE -> row.add(answer instanceof Answer.Step step ? step.value() : none);
                case MATRIX ->
                    question.lines()
                            .forEach(line -> row.add(
                                    answer instanceof Answer.Grid grid
                                            ? grid.steps().get(line.key())
                                            : none));
                case RANKING -> question.choices().forEach(choice -> row.add(place(answer, choice.key(), none)));
                case NUMBER -> row.add(answer instanceof Answer.Amount amount ? amount.number() : null);
                case TEXT -> row.add(answer instanceof Answer.Words words ? words.text() : null);
            }
        }
        return row;
    }

    private static Object place(Answer answer, int choice, Object none) {
        if (!(answer instanceof Answer.Chosen ranked)) {
            return none;
        }
        int place = ranked.keys().indexOf(choice);
        return place < 0 ? null : place + 1;
    }

    private Column column(Question question, Choice part, Content content, String codes) {
        String name = "q" + question.key() + (part == null ? "" : "_" + part.key());
        return new Column(
                name,
                question.text().in(locale),
                part == null ? "" : part.wording().in(locale),
                question.kind(),
                content,
                codes);
    }

    private String codes(List<Choice> choices) {
        return choices.stream()
                .map(choice -> choice.key() + " = " + choice.wording().in(locale))
                .collect(Collectors.joining("; "));
    }

    private String codes(Scale scale) {
        return scale.from() + " = " + scale.low().in(locale) + "; " + scale.to() + " = "
                + scale.high().in(locale);
    }
}
