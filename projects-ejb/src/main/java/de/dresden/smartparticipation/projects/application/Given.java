package de.dresden.smartparticipation.projects.application;

/** What was typed. */
final class Given {

    private Given() {}

    /** Without blanks around it; null where nothing is left. */
    static String text(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    /** Without blanks around it; empty where nothing is there. */
    static String line(String typed) {
        return typed == null ? "" : typed.strip();
    }

    static int length(String text) {
        return text == null ? 0 : text.length();
    }
}
