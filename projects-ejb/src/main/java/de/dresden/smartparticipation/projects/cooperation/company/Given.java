package de.dresden.smartparticipation.projects.cooperation.company;

import de.dresden.smartparticipation.platform.text.TypedText;

/** What was typed. */
final class Given {

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

    static int length(String text) {
        return text == null ? 0 : text.length();
    }
}
