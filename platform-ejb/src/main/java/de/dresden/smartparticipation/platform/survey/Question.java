package de.dresden.smartparticipation.platform.survey;

import de.dresden.smartparticipation.platform.text.Wording;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * One question.
 *
 * @param key number within the questionnaire, never given twice
 * @param kind what kind of answer
 * @param text what is asked
 * @param help a hint below it; may be empty
 * @param mandatory whether it must be answered where it is shown
 * @param choices what can be chosen or ranked
 * @param lines the lines of a matrix
 * @param scale the steps of a scale or matrix
 * @param range the limits of a number
 * @param shown when it is shown
 */
public record Question(
        int key,
        QuestionKind kind,
        Wording text,
        Wording help,
        boolean mandatory,
        List<Choice> choices,
        List<Choice> lines,
        Scale scale,
        NumberRange range,
        Condition shown)
        implements Serializable {

    public Question {
        choices = kind.hasChoices() ? List.copyOf(choices) : List.of();
        lines = kind == QuestionKind.MATRIX ? List.copyOf(lines) : List.of();
        scale = kind.hasScale() ? scale : Scale.NONE;
        range = kind == QuestionKind.NUMBER ? range : NumberRange.NONE;
    }

    public Optional<Choice> choice(int wanted) {
        return choices.stream().filter(choice -> choice.key() == wanted).findFirst();
    }

    Optional<Choice> line(int wanted) {
        return lines.stream().filter(line -> line.key() == wanted).findFirst();
    }

    Question withKey(int other) {
        return new Question(other, kind, text, help, mandatory, choices, lines, scale, range, shown);
    }
}
