package de.dresden.smartparticipation.platform.survey;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A questionnaire as somebody fills it in: which questions are shown, what was answered to them, what is wrong. Answers to
 * questions that are not shown are left out, whatever was entered there.
 *
 * @param shown keys of the questions that are shown, in their order
 * @param answers by question; only of shown ones, only where something fit was entered
 * @param problems in the order of the questions
 */
public record Filling(List<Integer> shown, Map<Integer, Answer> answers, List<Problem> problems)
        implements Serializable {

    public Filling {
        shown = List.copyOf(shown);
        answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
        problems = List.copyOf(problems);
    }

    /** One pass is enough, since a condition asks for earlier questions only. */
    public static Filling of(Questionnaire questionnaire, Entries entries) {
        List<Integer> shown = new ArrayList<>();
        Map<Integer, Answer> answers = new LinkedHashMap<>();
        List<Problem> problems = new ArrayList<>();
        for (Question question : questionnaire.questions()) {
            if (!question.shown().holds(answers)) {
                continue;
            }
            shown.add(question.key());
            Answer answer = new AnswerReading(question, entries, problems).read();
            if (answer != null) {
                answers.put(question.key(), answer);
            }
        }
        return new Filling(shown, answers, problems);
    }

    public boolean shows(int question) {
        return shown.contains(question);
    }

    /** The number before a question for whoever fills in: from 1, only shown questions count. */
    public int number(int question) {
        int place = shown.indexOf(question);
        return place < 0 ? 0 : place + 1;
    }

    public boolean isFit() {
        return problems.isEmpty();
    }

    /** What is wrong in these questions only, for a step on the way. */
    public List<Problem> problems(Section section) {
        List<Integer> keys = section.questions().stream().map(Question::key).toList();
        return problems.stream()
                .filter(problem -> keys.contains(problem.question()))
                .toList();
    }

    /** The sheet that is kept. */
    public Sheet sheet() {
        Map<Integer, Answer> all = new LinkedHashMap<>();
        shown.forEach(key -> all.put(key, answers.get(key)));
        return new Sheet(all);
    }
}
