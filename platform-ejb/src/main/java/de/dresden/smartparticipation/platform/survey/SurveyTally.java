package de.dresden.smartparticipation.platform.survey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts sheets one by one; its memory does not grow with them. */
public final class SurveyTally {

    private final Questionnaire questionnaire;
    private final List<QuestionTally> tallies = new ArrayList<>();
    private long sheets;

    public SurveyTally(Questionnaire questionnaire) {
        this.questionnaire = questionnaire;
        List<Question> questions = questionnaire.questions();
        for (int i = 0; i < questions.size(); i++) {
            tallies.add(new QuestionTally(questions.get(i), i + 1));
        }
    }

    public void add(Sheet sheet) {
        sheets++;
        tallies.forEach(tally -> tally.add(sheet));
    }

    public SurveyResults results() {
        Map<Integer, QuestionResult> byQuestion = new HashMap<>();
        List<QuestionResult> results = new ArrayList<>();
        for (QuestionTally tally : tallies) {
            QuestionResult result = tally.result();
            if (result.seen().shown() && givesAway(result.question(), byQuestion)) {
                result = QuestionResult.withheld(result.question(), result.number());
            }
            byQuestion.put(result.question().key(), result);
            results.add(result);
        }
        return new SurveyResults(questionnaire, Cell.of(sheets), results);
    }

    /**
     * How many saw a question with a condition tells how many gave the answers it asks for. Where that number is hidden, so
     * is the question's result.
     */
    private static boolean givesAway(Question question, Map<Integer, QuestionResult> earlier) {
        return question.shown().terms().stream().anyMatch(term -> {
            QuestionResult asked = earlier.get(term.question());
            return asked == null
                    || asked.withheld()
                    || asked.bars().stream().filter(bar -> concerns(term, bar)).anyMatch(bar -> !bar.people()
                            .shown());
        });
    }

    private static boolean concerns(Term term, Bar bar) {
        return switch (term.comparison()) {
            case AT_LEAST, AT_MOST -> true;
            default -> term.value().intValue() == bar.key();
        };
    }
}
