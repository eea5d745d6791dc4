package de.dresden.smartparticipation.launcher;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the console says: German, or English where {@code sp.console.language} or {@code SP_CONSOLE_LANGUAGE} is {@code en}. */
final class Texts {

    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle(
            Texts.class.getName(),
            language(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

    private Texts() {}

    static String of(String key, Object... arguments) {
        return new MessageFormat(BUNDLE.getString(key), BUNDLE.getLocale()).format(arguments);
    }

    private static Locale language() {
        String language = System.getProperty("sp.console.language", System.getenv("SP_CONSOLE_LANGUAGE"));
        return "en".equals(language) ? Locale.ENGLISH : Locale.GERMAN;
    }
}
