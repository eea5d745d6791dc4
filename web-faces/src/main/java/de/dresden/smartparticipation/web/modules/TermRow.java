package de.dresden.smartparticipation.web.modules;

import de.dresden.smartparticipation.platform.survey.Comparison;
import de.dresden.smartparticipation.platform.survey.Question;
import de.dresden.smartparticipation.platform.survey.QuestionKind;
import de.dresden.smartparticipation.platform.survey.Questionnaire;
import de.dresden.smartparticipation.platform.survey.Term;
import java.io.Serializable;
import java.math.BigDecimal;

/** One demand of a condition while it is entered: which answer, how, and for a number which one. */
public class TermRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private String answer;
    private String comparison = Comparison.IS.name();
    private BigDecimal number;

    TermRow() {}

    TermRow(Term term, Questionnaire questionnaire) {
        boolean ofNumber = questionnaire.question(term.question()).orElseThrow().kind() == QuestionKind.NUMBER;
        answer = term.question() + ":" + (ofNumber ? "" : term.value().toPlainString());
        comparison = switch (term.comparison()) {
            case CONTAINS -> Comparison.IS.name();
            case LACKS -> Comparison.IS_NOT.name();
            default -> term.comparison().name();
        };
        number = ofNumber ? term.value() : null;
    }

    boolean isEntered() {
        return answer != null && !answer.isBlank();
    }

    Term term(Questionnaire questionnaire) {
        int colon = answer.indexOf(':');
        int key = Integer.parseInt(answer.substring(0, colon));
        Question asked = questionnaire.question(key).orElseThrow();
        String value = answer.substring(colon + 1);
        return new Term(
                key,
                comparison(asked.kind()),
                value.isEmpty() ? number == null ? BigDecimal.ZERO : number : new BigDecimal(value));
    }

    private Comparison comparison(QuestionKind kind) {
        Comparison chosen = Comparison.valueOf(comparison);
        if (kind != QuestionKind.MULTIPLE) {
            return chosen;
        }
        return chosen == Comparison.IS_NOT ? Comparison.LACKS : Comparison.CONTAINS;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }

    public String getComparison() {
        return comparison;
    }

    public void setComparison(String comparison) {
        this.comparison = comparison;
    }

    public BigDecimal getNumber() {
        return number;
    }

    public void setNumber(BigDecimal number) {
        this.number = number;
    }
}
