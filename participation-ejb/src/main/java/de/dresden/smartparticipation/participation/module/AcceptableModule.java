package de.dresden.smartparticipation.participation.module;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import java.util.ArrayList;
import java.util.List;

/** What may be entered for a module; the same limits stand in the database. */
final class AcceptableModule {

    private static final int SHORTEST_TITLE = 3;
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_INTRO = 2_000;

    private AcceptableModule() {}

    static void require(ModuleData data) {
        List<Reason> reasons = new ArrayList<>();
        if (data.title().length() < SHORTEST_TITLE || data.title().length() > LONGEST_TITLE) {
            reasons.add(Reason.of("participation.module.title-length", SHORTEST_TITLE, LONGEST_TITLE));
        }
        if (data.titleEnglish().length() > LONGEST_TITLE) {
            reasons.add(Reason.of("participation.module.title-english-length", LONGEST_TITLE));
        }
        if (data.intro().length() > LONGEST_INTRO || data.introEnglish().length() > LONGEST_INTRO) {
            reasons.add(Reason.of("participation.module.intro-length", LONGEST_INTRO));
        }
        if (data.from() != null && data.until() != null && data.until().isBefore(data.from())) {
            reasons.add(Reason.of("participation.module.backwards"));
        }
        if (!reasons.isEmpty()) {
            throw new Refused(reasons);
        }
    }
}
