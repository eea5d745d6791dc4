package de.dresden.smartparticipation.platform.survey;

import de.dresden.smartparticipation.platform.text.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Questions for tests. */
final class SomeQuestions {

    private SomeQuestions() {}

    static Questionnaire asking(Question... questions) {
        Questionnaire questionnaire = Questionnaire.EMPTY.withSection(Wording.of("Teil"), Wording.NONE);
        for (Question question : questions) {
            questionnaire = questionnaire.withQuestion(1, question);
        }
        return questionnaire;
    }

    static Question single(int choices) {
        return question(QuestionKind.SINGLE, true, choices);
    }

    static Question question(QuestionKind kind, boolean mandatory, int parts) {
        List<Choice> choices = IntStream.rangeClosed(1, parts)
                .mapToObj(key -> new Choice(key, Wording.of("Antwort " + key)))
                .toList();
        return new Question(
                0,
                kind,
                Wording.of("Was meinen Sie?"),
                Wording.NONE,
                mandatory,
                choices,
                choices,
                new Scale(1, 5, Wording.of("schlecht"), Wording.of("gut")),
                new NumberRange(BigDecimal.ZERO, BigDecimal.valueOf(100), 1, Wording.of("km")),
                Condition.ALWAYS);
    }

    static Question when(Question question, Condition condition) {
        return new Question(
                question.key(),
                question.kind(),
                question.text(),
                question.help(),
                question.mandatory(),
                question.choices(),
                question.lines(),
                question.scale(),
                question.range(),
                condition);
    }

    static Entries entered(Object... fieldsAndValues) {
        Map<String, List<String>> values = new HashMap<>();
        for (int i = 0; i < fieldsAndValues.length; i += 2) {
            values.computeIfAbsent(fieldsAndValues[i].toString(), key -> new ArrayList<>())
                    .add(fieldsAndValues[i + 1].toString());
        }
        return new Entries(values);
    }
}
