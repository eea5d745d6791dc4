package de.dresden.smartparticipation.participation.measure;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import java.util.ArrayList;
import java.util.List;

/** What may be entered for a measure; the same limits stand in the database. */
final class AcceptableMeasure {

    static final int LONGEST_TITLE = 300;
    static final int LONGEST_TEXT = 5_000;

    /** More than this nobody judges one by one. */
    static final int MOST = 300;

    private static final int SHORTEST_TITLE = 2;

    private AcceptableMeasure() {}

    static void require(MeasureData data) {
        List<Reason> reasons = new ArrayList<>();
        if (data.title().length() < SHORTEST_TITLE || data.title().length() > LONGEST_TITLE) {
            reasons.add(Reason.of("participation.measure.title-length", SHORTEST_TITLE, LONGEST_TITLE));
        }
        if (data.titleEn().length() > LONGEST_TITLE) {
            reasons.add(Reason.of("participation.measure.title-en-length", LONGEST_TITLE));
        }
        if (data.text().length() > LONGEST_TEXT || data.textEn().length() > LONGEST_TEXT) {
            reasons.add(Reason.of("participation.measure.text-length", LONGEST_TEXT));
        }
        if (!reasons.isEmpty()) {
            throw new Refused(reasons);
        }
    }

    static void requireRoom(int there, int more) {
        if (there + more > MOST) {
            throw new Refused(Reason.of("participation.measure.too-many", MOST));
        }
    }
}
