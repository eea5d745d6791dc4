package de.dresden.smartparticipation.rewards.partner;

import de.dresden.smartparticipation.platform.text.TypedText;

/** What was typed. */
final class Given {

    private Given() {}

    /** On one line; null where nothing can be seen. */
    static String line(String typed) {
        return TypedText.line(typed);
    }

    /** With its line ends; null where nothing can be seen. */
    static String text(String typed) {
        return TypedText.text(typed);
    }
}
