package de.dresden.smartparticipation.platform.survey;

import java.io.Serializable;
import java.util.Locale;

/**
 * What is asked, in both languages.
 *
 * @param german the German text
 * @param english the English one; empty: the German one stands for it
 */
public record Wording(String german, String english) implements Serializable {

    public static final Wording NONE = new Wording("", "");

    public Wording {
        german = german == null ? "" : german.strip();
        english = english == null ? "" : english.strip();
    }

    public static Wording of(String german) {
        return new Wording(german, "");
    }

    public String in(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) && !english.isEmpty() ? english : german;
    }

    public boolean isEmpty() {
        return german.isEmpty();
    }

    int longest() {
        return Math.max(german.length(), english.length());
    }
}
