package de.dresden.smartparticipation.web.citizen;

import de.dresden.smartparticipation.participation.idea.FieldKind;
import de.dresden.smartparticipation.participation.idea.IdeaFieldView;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.web.citizen.form.Choice;
import de.dresden.smartparticipation.web.citizen.form.PublicForm;
import de.dresden.smartparticipation.web.language.Languages;
import jakarta.enterprise.context.Dependent;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The own fields of a consultation in a citizen's form. */
@Dependent
public class OwnFields {

    private static final int MOST_RADIOS = 7;

    /**
     * A field as the form draws it.
     *
     * @param name name in the form
     * @param view what it asks
     * @param label its name, as the reader reads it
     * @param hint help beside it, as the reader reads it
     * @param language language of its name, as {@code de}
     * @param type kind of {@code sp:ask}
     * @param items what can be chosen
     */
    public record Asked(
            String name,
            IdeaFieldView view,
            String label,
            String hint,
            String language,
            String type,
            List<Choice> items) {

        public boolean place() {
            return view.kind() == FieldKind.PLACE;
        }
    }

    /** What was typed into a field. */
    public record Typed(String label, String words) {}

    @Inject
    private PublicForm form;

    /** The fields in their order. */
    public List<Asked> of(List<IdeaFieldView> fields) {
        Locale locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        return fields.stream().map(field -> asked(field, locale)).toList();
    }

    private static Asked asked(IdeaFieldView field, Locale locale) {
        List<Choice> items = field.kind() == FieldKind.YES_NO
                ? List.of(
                        new Choice("true", Languages.text(locale, "word.yes")),
                        new Choice("false", Languages.text(locale, "word.no")))
                : field.options().stream()
                        .map(option -> new Choice(option.key(), option.label().in(locale)))
                        .toList();
        String type =
                switch (field.kind()) {
                    case TEXT, NUMBER, PLACE -> "text";
                    case LONG_TEXT -> "area";
                    case DATE -> "date";
                    case SINGLE -> items.size() > MOST_RADIOS ? "select" : "radio";
                    case MULTIPLE -> "checks";
                    case YES_NO -> "radio";
                };
        return new Asked(
                name(field),
                field,
                field.label().in(locale),
                field.hint().in(locale),
                field.label().spoken(locale).getLanguage(),
                type,
                items);
    }

    private static String name(IdeaFieldView field) {
        return "own" + field.id();
    }

    /** What stands in the fields when the form is drawn, by the fields' keys, as it is kept. */
    void offer(List<IdeaFieldView> fields, Map<Long, String> kept) {
        for (IdeaFieldView field : fields) {
            String value = kept.get(field.id());
            if (value != null && field.kind() == FieldKind.MULTIPLE) {
                form.offer(name(field), List.of(value.split("\n")));
            } else {
                form.offer(name(field), value);
            }
        }
    }

    /** What was typed, for a page on which the form does not stand any more. */
    List<Typed> shown(List<IdeaFieldView> fields) {
        Locale locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        return fields.stream()
                .filter(field -> !field.kind().choice())
                .map(field -> new Typed(field.label().in(locale), String.join("; ", form.texts(name(field)))))
                .filter(typed -> !typed.words().isEmpty())
                .toList();
    }

    /** What was typed, by the fields' keys; what is missing or wrong is noted at its field. */
    Map<Long, String> typed(List<IdeaFieldView> fields) {
        Map<Long, String> typed = new LinkedHashMap<>();
        for (IdeaFieldView field : fields) {
            String name = name(field);
            String value = String.join("\n", form.texts(name));
            try {
                if (field.kept(value) != null) {
                    typed.put(field.id(), value);
                }
            } catch (Refused refused) {
                form.refuse(name, refused.reason());
            }
        }
        return typed;
    }
}
