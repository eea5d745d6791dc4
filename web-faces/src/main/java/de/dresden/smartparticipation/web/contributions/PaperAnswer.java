package de.dresden.smartparticipation.web.contributions;

import de.dresden.smartparticipation.participation.idea.FieldOption;
import de.dresden.smartparticipation.participation.idea.IdeaFieldView;
import de.dresden.smartparticipation.web.language.Languages;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** An own field of a consultation while a clerk types what stands for it on paper. */
public class PaperAnswer implements Serializable {

    private static final long serialVersionUID = 1L;

    private final IdeaFieldView field;
    private final String label;
    private final String hint;
    private final Map<String, String> choices;
    private String typed;
    private List<String> chosen = List.of();

    private PaperAnswer(IdeaFieldView field, Map<String, String> choices, Locale language) {
        this.field = field;
        this.label = field.label().in(language);
        this.hint = field.hint().in(language);
        this.choices = choices;
    }

    static PaperAnswer to(IdeaFieldView field, Locale language) {
        Map<String, String> choices = new LinkedHashMap<>();
        if ("choice".equals(form(field)) && field.options().isEmpty()) {
            choices.put("true", Languages.text(language, "word.yes"));
            choices.put("false", Languages.text(language, "word.no"));
        }
        for (FieldOption option : field.options()) {
            choices.put(option.key(), option.label().in(language));
        }
        return new PaperAnswer(field, choices, language);
    }

    /** What is sent: several options in lines of their own; null where nothing was typed. */
    String text() {
        return chosen.isEmpty() ? typed : String.join("\n", chosen);
    }

    void clear() {
        typed = null;
        chosen = List.of();
    }

    private static String form(IdeaFieldView field) {
        return switch (field.kind()) {
            case TEXT, NUMBER -> "line";
            case PLACE -> "place";
            case LONG_TEXT -> "text";
            case DATE -> "day";
            case SINGLE, YES_NO -> "choice";
            case MULTIPLE -> "choices";
        };
    }

    /** How it is typed: line, place, text, day, choice or choices. */
    public String getForm() {
        return form(field);
    }

    public IdeaFieldView getField() {
        return field;
    }

    public String getLabel() {
        return label;
    }

    public String getHint() {
        return hint;
    }

    /** What can be chosen, labels by keys. */
    public Map<String, String> getChoices() {
        return choices;
    }

    public String getTyped() {
        return typed;
    }

    public void setTyped(String typed) {
        this.typed = typed;
    }

    public List<String> getChosen() {
        return chosen;
    }

    public void setChosen(List<String> chosen) {
        this.chosen = chosen == null ? List.of() : List.copyOf(chosen);
    }
}
