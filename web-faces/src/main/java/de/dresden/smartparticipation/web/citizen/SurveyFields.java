package de.dresden.smartparticipation.web.citizen;

import de.dresden.smartparticipation.platform.survey.Entries;
import de.dresden.smartparticipation.platform.survey.Filling;
import de.dresden.smartparticipation.platform.survey.Question;
import de.dresden.smartparticipation.platform.survey.Questionnaire;
import de.dresden.smartparticipation.platform.survey.Section;
import de.dresden.smartparticipation.web.citizen.form.PublicForm;
import de.dresden.smartparticipation.web.survey.Asking;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The fields of a survey's form, and the way through its sections: one that shows no question is passed over. */
public final class SurveyFields {

    /**
     * Something that was entered in another section.
     *
     * @param field name of the field
     * @param value what was entered
     */
    public record Carried(String field, String value) {}

    private SurveyFields() {}

    static Entries entries(Questionnaire questionnaire, PublicForm form) {
        Map<String, List<String>> values = new HashMap<>();
        for (String field : Asking.fields(questionnaire)) {
            List<String> typed = form.texts(field);
            if (!typed.isEmpty()) {
                values.put(field, typed);
            }
        }
        return new Entries(values);
    }

    /** Answers to questions that are not shown any more are not carried. */
    static List<Carried> carried(Questionnaire questionnaire, Section here, Filling filling, Entries entries) {
        List<Carried> carried = new ArrayList<>();
        for (Section section : questionnaire.sections()) {
            if (section.key() != here.key()) {
                Questionnaire part = new Questionnaire(List.of(shown(section, filling)), questionnaire.lastKey());
                for (String field : Asking.fields(part)) {
                    entries.several(field).forEach(value -> carried.add(new Carried(field, value)));
                }
            }
        }
        return carried;
    }

    private static Section shown(Section section, Filling filling) {
        List<Question> questions = section.questions().stream()
                .filter(question -> filling.shows(question.key()))
                .toList();
        return new Section(section.key(), section.title(), section.intro(), questions);
    }

    /** The next section with a question; the same where there is none. */
    static int after(Questionnaire questionnaire, Filling filling, int step) {
        return IntStream.range(step + 1, questionnaire.sections().size())
                .filter(next -> shows(questionnaire, filling, next))
                .findFirst()
                .orElse(Math.max(0, step));
    }

    /** The section before with a question; the same where there is none. */
    static int before(Questionnaire questionnaire, Filling filling, int step) {
        return IntStream.iterate(step - 1, back -> back >= 0, back -> back - 1)
                .filter(back -> shows(questionnaire, filling, back))
                .findFirst()
                .orElse(step);
    }

    static int stepOf(Questionnaire questionnaire, int question) {
        return IntStream.range(0, questionnaire.sections().size())
                .filter(step ->
                        questionnaire.sections().get(step).questions().stream().anyMatch(one -> one.key() == question))
                .findFirst()
                .orElse(0);
    }

    static String one(PublicForm form, String field) {
        return form.texts(field).stream().findFirst().orElse(null);
    }

    /** @return −1 where it is no number */
    static int number(PublicForm form, String field) {
        String typed = one(form, field);
        return typed != null && typed.matches("[0-9]{1,6}") ? Integer.parseInt(typed) : -1;
    }

    private static boolean shows(Questionnaire questionnaire, Filling filling, int step) {
        return questionnaire.sections().get(step).questions().stream().anyMatch(one -> filling.shows(one.key()));
    }
}
