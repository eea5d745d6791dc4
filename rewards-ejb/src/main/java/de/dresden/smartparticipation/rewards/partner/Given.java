package de.dresden.smartparticipation.rewards.partner;

/** What was typed. */
final class Given {

    private Given() {}

    /** Without blanks around it; null where nothing is left. */
    static String text(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
