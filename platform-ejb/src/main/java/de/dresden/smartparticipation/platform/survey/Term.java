package de.dresden.smartparticipation.platform.survey;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * One demand of a condition.
 *
 * @param question key of the earlier question
 * @param comparison how
 * @param value key of a choice, a step of the scale, or a number
 */
public record Term(int question, Comparison comparison, BigDecimal value) implements Serializable {

    /** @param answer the answer to that question; null where none was given or the question was not shown */
    boolean holds(Answer answer) {
        if (answer instanceof Answer.Chosen chosen) {
            boolean among = chosen.keys().stream().anyMatch(key -> value.compareTo(BigDecimal.valueOf(key)) == 0);
            return comparison == Comparison.IS || comparison == Comparison.CONTAINS ? among : !among;
        }
        if (answer instanceof Answer.Step step) {
            return compare(BigDecimal.valueOf(step.value()));
        }
        return answer instanceof Answer.Amount amount && compare(amount.number());
    }

    private boolean compare(BigDecimal given) {
        int order = given.compareTo(value);
        return switch (comparison) {
            case IS -> order == 0;
            case IS_NOT -> order != 0;
            case AT_LEAST -> order >= 0;
            case AT_MOST -> order <= 0;
            case CONTAINS, LACKS -> false;
        };
    }
}
