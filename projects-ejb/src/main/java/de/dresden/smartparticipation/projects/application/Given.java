package de.dresden.smartparticipation.projects.application;

import de.dresden.smartparticipation.platform.text.TypedText;

/** What was typed. */
final class Given {

    private Given() {}

    /** With its line ends; null where nothing can be seen. */
    static String text(String typed) {
        return TypedText.text(typed);
    }

    /** On one line; null where nothing can be seen. */
    static String name(String typed) {
        return TypedText.line(typed);
    }

    /** On one line; empty where nothing can be seen. */
    static String line(String typed) {
        String line = TypedText.line(typed);
        return line == null ? "" : line;
    }

    static int length(String text) {
        return text == null ? 0 : text.length();
    }
}
