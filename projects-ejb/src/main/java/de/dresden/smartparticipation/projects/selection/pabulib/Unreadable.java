package de.dresden.smartparticipation.projects.selection.pabulib;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;

/** Says what is wrong with a file, and in which line. */
final class Unreadable {

    private static final int SHOWN = 60;

    private Unreadable() {}

    /** @param what last part of the sentence's key; its values are the line and what stands there */
    static Refused in(int line, String what, String there) {
        String shown = there.length() > SHOWN ? there.substring(0, SHOWN) + "…" : there;
        return new Refused(Reason.of("projects.selection.file-" + what, String.valueOf(line), shown));
    }

    /** Where no line can be named. */
    static Refused whole(String what) {
        return new Refused(Reason.of("projects.selection.file-" + what));
    }
}
