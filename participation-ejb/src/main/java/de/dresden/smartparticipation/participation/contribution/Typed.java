package de.dresden.smartparticipation.participation.contribution;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;

/** What somebody typed, without blanks around it. */
final class Typed {

    private Typed() {}

    /** @throws Refused for this reason where nothing was typed */
    static String required(String text, String missing) {
        String given = orNull(text);
        if (given == null) {
            throw new Refused(Reason.of(missing));
        }
        return given;
    }

    static String orNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
