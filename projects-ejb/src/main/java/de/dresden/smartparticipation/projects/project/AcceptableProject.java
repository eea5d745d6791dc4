package de.dresden.smartparticipation.projects.project;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.text.TypedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What may be kept of a project; the same limits stand in the database. */
final class AcceptableProject {

    static final int SHORTEST_TITLE = 3;
    static final int LONGEST_TITLE = 200;
    static final int LONGEST_SUMMARY = 500;
    static final int LONGEST_AIM = 5_000;
    static final int LONGEST_REASON = 2_000;
    static final long MOST_CENTS = 1_000_000_000_000L;

    private AcceptableProject() {}

    /** @param areas keys of the Stadtteile that there are; one that the project named before stays. */
    static List<Reason> problems(ProjectData data, Set<String> areas) {
        List<Reason> problems = new ArrayList<>();
        if (data.title().length() < SHORTEST_TITLE || data.title().length() > LONGEST_TITLE) {
            problems.add(because("title-length", SHORTEST_TITLE, LONGEST_TITLE));
        }
        longer(data.summary(), LONGEST_SUMMARY, "summary-length", problems);
        longer(data.aim(), LONGEST_AIM, "aim-length", problems);
        longer(data.place(), LONGEST_TITLE, "place-length", problems);
        if (data.first() == null != (data.last() == null)) {
            problems.add(because("months-half"));
        } else if (data.first() != null && data.last().isBefore(data.first())) {
            problems.add(because("months-backwards"));
        }
        if (data.costCents() < 0 || data.costCents() > MOST_CENTS) {
            problems.add(because("cost-range", MOST_CENTS / 100));
        } else if (data.askedCents() < 0 || data.askedCents() > data.costCents()) {
            problems.add(because("asked-range"));
        }
        if (!areas.containsAll(data.districts())) {
            problems.add(because("area-unknown"));
        }
        return problems;
    }

    private static void longer(String text, int most, String sentence, List<Reason> problems) {
        if (text != null && text.length() > most) {
            problems.add(because(sentence, most));
        }
    }

    /** @throws Refused with all of them, where there are any */
    static void require(List<Reason> problems) {
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
    }

    /** @return the text, without what surrounds it. @throws Refused where there is none or it is too long */
    static String reason(String text, int most) {
        String typed = TypedText.text(text);
        if (typed == null || typed.length() > most) {
            throw new Refused(because("reason-missing", most));
        }
        return typed;
    }

    /** @return the text, or empty. @throws Refused where it is too long */
    static String note(String text, int most) {
        String typed = TypedText.text(text);
        if (typed != null && typed.length() > most) {
            throw new Refused(because("note-length", most));
        }
        return typed == null ? "" : typed;
    }

    static Reason because(String what, Object... arguments) {
        return Reason.of("projects.project." + what, arguments);
    }
}
