package de.dresden.smartparticipation.projects.grant;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import java.util.List;

/** The rooms' own sentences. */
final class GrantReason {

    private GrantReason() {}

    static Reason because(String what, Object... arguments) {
        return Reason.of("projects.grant." + what, arguments);
    }

    /** @throws Refused with all of them, where there are any */
    static void require(List<Reason> problems) {
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
    }

    /** @return the text without what surrounds it. @throws Refused where it is missing or longer */
    static String text(String what, String text, int longest) {
        String stripped = text == null ? "" : text.strip();
        if (stripped.isEmpty() || stripped.length() > longest) {
            throw new Refused(because(what, longest));
        }
        return stripped;
    }
}
