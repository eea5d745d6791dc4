package de.dresden.smartparticipation.participation.event;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import java.util.ArrayList;
import java.util.List;

/** What may be entered for an event; the same limits stand in the database. */
final class AcceptableEvent {

    private static final int SHORTEST_TITLE = 3;
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_DESCRIPTION = 20_000;
    private static final int LONGEST_PLACE = 300;
    private static final int MOST_SEATS = 100_000;

    private AcceptableEvent() {}

    static void require(EventData data) {
        List<Reason> reasons = new ArrayList<>();
        if (data.title().length() < SHORTEST_TITLE || data.title().length() > LONGEST_TITLE) {
            reasons.add(Reason.of("participation.event.title-length", SHORTEST_TITLE, LONGEST_TITLE));
        }
        if (data.description().length() > LONGEST_DESCRIPTION) {
            reasons.add(Reason.of("participation.event.description-length", LONGEST_DESCRIPTION));
        }
        if (data.place().length() > LONGEST_PLACE) {
            reasons.add(Reason.of("participation.event.place-length", LONGEST_PLACE));
        }
        times(data, reasons);
        if (data.place().isEmpty() && data.onlineLink() == null) {
            reasons.add(Reason.of("participation.event.nowhere"));
        }
        if (data.onlineLink() != null && !data.onlineLink().matches("https://\\S{3,490}")) {
            reasons.add(Reason.of("participation.event.online-link"));
        }
        if (data.seats() != null && (data.seats() < 1 || data.seats() > MOST_SEATS)) {
            reasons.add(Reason.of("participation.event.seats", MOST_SEATS));
        }
        if (!reasons.isEmpty()) {
            throw new Refused(reasons);
        }
    }

    private static void times(EventData data, List<Reason> reasons) {
        if (data.day() == null || data.from() == null || data.until() == null) {
            reasons.add(Reason.of("participation.event.time-missing"));
            return;
        }
        if (!data.from().isBefore(data.until())) {
            reasons.add(Reason.of("participation.event.backwards"));
        }
        if (data.registerUntil() != null && data.registerUntil().isAfter(data.day())) {
            reasons.add(Reason.of("participation.event.register-after"));
        }
    }
}
