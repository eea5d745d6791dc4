package de.dresden.smartparticipation.platform.text;

import java.io.Serializable;
import java.util.Locale;

/**
 * What is written once in German and, where somebody did so, in English too.
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

    /** Null where there is nothing, as of what a row was not joined to. */
    public static Wording orNull(String german, String english) {
        return german == null ? null : new Wording(german, english);
    }

    /** In the language of who reads; without English words the German ones stand for them. */
    public String in(Locale locale) {
        return spoken(locale) == Locale.ENGLISH ? english : german;
    }

    /** The language that {@link #in} has. */
    public Locale spoken(Locale locale) {
        boolean wanted = locale != null && Locale.ENGLISH.getLanguage().equals(locale.getLanguage());
        return wanted && !english.isEmpty() ? Locale.ENGLISH : Locale.GERMAN;
    }

    public boolean isEmpty() {
        return german.isEmpty();
    }

    public int longest() {
        return Math.max(german.length(), english.length());
    }
}
