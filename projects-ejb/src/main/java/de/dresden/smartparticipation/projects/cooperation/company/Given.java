package de.dresden.smartparticipation.projects.cooperation.company;

import de.dresden.smartparticipation.platform.text.TypedText;
import java.util.regex.Pattern;

/** What was typed. */
final class Given {

    private static final Pattern SCHEME =
            Pattern.compile("[a-z][a-z0-9+-]*:(?!\\d{1,5}(/|$))", Pattern.CASE_INSENSITIVE);

    private Given() {}

    /** With its line ends; null where nothing can be seen. */
    static String text(String typed) {
        return TypedText.text(typed);
    }

    /** With its line ends; empty where nothing can be seen. */
    static String wide(String typed) {
        String text = TypedText.text(typed);
        return text == null ? "" : text;
    }

    /** On one line; null where nothing can be seen. */
    static String line(String typed) {
        return TypedText.line(typed);
    }

    /** The address of pages as it can be opened: what nobody types is put before it. */
    static String website(String typed) {
        String line = line(typed);
        return line == null || SCHEME.matcher(line).lookingAt() ? line : "https://" + line;
    }

    static int length(String text) {
        return text == null ? 0 : text.length();
    }
}
