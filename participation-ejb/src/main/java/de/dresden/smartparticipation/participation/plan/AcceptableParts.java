package de.dresden.smartparticipation.participation.plan;

import de.dresden.smartparticipation.platform.fault.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What may be entered for documents, accesses and environmental information; the same limits stand in the database. */
final class AcceptableParts {

    private static final int LONGEST_PLACE = 300;
    private static final int LONGEST_ROOM = 100;
    private static final int LONGEST_HOURS = 500;
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_SOURCE = 300;
    private static final int LONGEST_KEYWORDS = 600;
    private static final int MOST_ACCESSES = 10;

    private static final Pattern WEB = Pattern.compile("(?i)https?://[^\\s/?#<>\"]+[^\\s<>\"]*");

    private AcceptableParts() {}

    /** What becomes a link leads into the web: nothing that a browser would run. @param address may be null */
    static List<Reason> ofAddress(String address) {
        return address == null
                        || address.length() <= LONGEST_PLACE
                                && WEB.matcher(address).matches()
                ? List.of()
                : List.of(Reason.of("participation.plan.portal-address"));
    }

    static List<Reason> of(List<Access> accesses) {
        List<Reason> reasons = new ArrayList<>();
        if (accesses.size() > MOST_ACCESSES) {
            reasons.add(Reason.of("participation.plan.access-too-many", MOST_ACCESSES));
        }
        boolean unfit = accesses.stream()
                .anyMatch(access -> access.kind() == null
                        || !fits(access.place(), 3, LONGEST_PLACE)
                        || !fits(access.hours(), 3, LONGEST_HOURS)
                        || access.room() != null && access.room().length() > LONGEST_ROOM);
        if (unfit) {
            reasons.add(Reason.of("participation.plan.access-incomplete", LONGEST_PLACE, LONGEST_HOURS));
        }
        return reasons;
    }

    static List<Reason> of(Information information) {
        boolean fits = information.theme() != null
                && information.source() != null
                && fits(information.title(), 2, LONGEST_SOURCE)
                && fits(information.keywords(), 2, LONGEST_KEYWORDS);
        return fits
                ? List.of()
                : List.of(Reason.of("participation.plan.information-incomplete", LONGEST_SOURCE, LONGEST_KEYWORDS));
    }

    static List<Reason> ofDocument(DocumentKind kind, String title) {
        return kind != null && fits(title, 2, LONGEST_TITLE)
                ? List.of()
                : List.of(Reason.of("participation.plan.document-incomplete", LONGEST_TITLE));
    }

    private static boolean fits(String text, int least, int most) {
        return text != null && text.length() >= least && text.length() <= most;
    }
}
