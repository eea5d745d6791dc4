package de.dresden.smartparticipation.platform.survey;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * What was entered into the form, as it came: untrusted. The field of question 3 is {@code q3}; line 2 of a matrix is
 * {@code q3-2} and holds the step, choice 2 of a ranking is {@code q3-2} and holds its place from 1.
 *
 * @param values by the name of the field; unknown names are left alone
 */
public record Entries(Map<String, List<String>> values) implements Serializable {

    public static final Entries NONE = new Entries(Map.of());

    public static String field(int question) {
        return "q" + question;
    }

    public static String field(int question, int part) {
        return "q" + question + "-" + part;
    }

    /** The first that was entered, without spaces around it; empty where nothing was. */
    public String one(String field) {
        return several(field).stream().findFirst().orElse("");
    }

    /** All that was entered and is not blank. */
    public List<String> several(String field) {
        return values.getOrDefault(field, List.of()).stream()
                .filter(value -> value != null && !value.isBlank())
                .map(String::strip)
                .toList();
    }
}
