package de.dresden.smartparticipation.platform.survey;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * When a question is shown.
 *
 * @param all whether all terms must hold, or any of them
 * @param terms none: always
 */
public record Condition(boolean all, List<Term> terms) implements Serializable {

    public static final Condition ALWAYS = new Condition(true, List.of());

    public Condition {
        terms = List.copyOf(terms);
    }

    public static Condition when(int question, Comparison comparison, long value) {
        return new Condition(true, List.of(new Term(question, comparison, BigDecimal.valueOf(value))));
    }

    public boolean isAlways() {
        return terms.isEmpty();
    }

    /** @param answers the answers to the questions before, those that were shown only */
    boolean holds(Map<Integer, Answer> answers) {
        return isAlways()
                || (all
                        ? terms.stream().allMatch(term -> term.holds(answers.get(term.question())))
                        : terms.stream().anyMatch(term -> term.holds(answers.get(term.question()))));
    }
}
