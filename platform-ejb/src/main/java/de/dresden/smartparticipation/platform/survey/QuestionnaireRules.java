package de.dresden.smartparticipation.platform.survey;

import de.dresden.smartparticipation.platform.fault.Reason;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a questionnaire must be like before it is kept. Each reason names the question by its number. */
public final class QuestionnaireRules {

    static final int MOST_QUESTIONS = 100;
    static final int MOST_CHOICES = 60;
    static final int LONGEST_TEXT = 1_000;

    private QuestionnaireRules() {}

    /** Everything that is wrong; empty where nothing is. An empty questionnaire is right, it only cannot be answered. */
    public static List<Reason> check(Questionnaire questionnaire) {
        List<Reason> reasons = new ArrayList<>();
        List<Question> all = questionnaire.questions();
        if (all.size() > MOST_QUESTIONS) {
            reasons.add(Reason.of("platform.survey.too-many-questions", MOST_QUESTIONS));
        }
        for (Section section : questionnaire.sections()) {
            if (section.title().isEmpty()
                    || section.title().longest() > LONGEST_TEXT
                    || section.intro().longest() > LONGEST_TEXT) {
                reasons.add(Reason.of("platform.survey.section-title", LONGEST_TEXT));
            }
        }
        Map<Integer, Question> earlier = new HashMap<>();
        for (Question question : all) {
            int number = earlier.size() + 1;
            wording(question, number, reasons);
            choices(question, number, reasons);
            limits(question, number, reasons);
            for (Term term : question.shown().terms()) {
                condition(term, earlier.get(term.question()), number, reasons);
            }
            earlier.put(question.key(), question);
        }
        return reasons;
    }

    private static void wording(Question question, int number, List<Reason> reasons) {
        if (question.text().isEmpty()) {
            reasons.add(Reason.of("platform.survey.no-text", number));
        }
        if (question.text().longest() > LONGEST_TEXT || question.help().longest() > LONGEST_TEXT) {
            reasons.add(Reason.of("platform.survey.text-length", number, LONGEST_TEXT));
        }
    }

    private static void choices(Question question, int number, List<Reason> reasons) {
        List<Choice> several = question.kind() == QuestionKind.MATRIX ? question.lines() : question.choices();
        int fewest = question.kind().hasChoices() ? 2 : question.kind() == QuestionKind.MATRIX ? 1 : 0;
        if (several.size() < fewest || several.size() > MOST_CHOICES) {
            reasons.add(Reason.of("platform.survey.choices", number, fewest, MOST_CHOICES));
        }
        Set<String> seen = new HashSet<>();
        Set<Integer> keys = new HashSet<>();
        for (Choice choice : several) {
            if (choice.wording().isEmpty() || choice.wording().longest() > LONGEST_TEXT) {
                reasons.add(Reason.of("platform.survey.choice-text", number, LONGEST_TEXT));
            } else if (!seen.add(choice.wording().german()) || !keys.add(choice.key())) {
                reasons.add(Reason.of(
                        "platform.survey.choice-twice", number, choice.wording().german()));
            }
        }
    }

    private static void limits(Question question, int number, List<Reason> reasons) {
        Scale scale = question.scale();
        if (scale.from() < 0 || scale.to() > 10 || scale.from() >= scale.to()) {
            reasons.add(Reason.of("platform.survey.scale", number));
        }
        NumberRange range = question.range();
        boolean upsideDown =
                range.least() != null && range.most() != null && range.least().compareTo(range.most()) > 0;
        if (upsideDown || range.decimals() < 0 || range.decimals() > 3) {
            reasons.add(Reason.of("platform.survey.range", number));
        }
    }

    private static void condition(Term term, Question asked, int number, List<Reason> reasons) {
        if (asked == null) {
            reasons.add(Reason.of("platform.survey.condition-later", number));
        } else if (!term.comparison().fits(asked.kind()) || !possible(term.value(), asked)) {
            reasons.add(Reason.of("platform.survey.condition-unfit", number));
        }
    }

    private static boolean possible(BigDecimal value, Question asked) {
        return switch (asked.kind()) {
            case SINGLE, MULTIPLE ->
                asked.choices().stream().anyMatch(choice -> value.compareTo(BigDecimal.valueOf(choice.key())) == 0);
            case SCALE ->
                asked.scale().steps().stream().anyMatch(step -> value.compareTo(BigDecimal.valueOf(step)) == 0);
            case NUMBER -> asked.range().has(value);
            default -> false;
        };
    }
}
