package de.dresden.smartparticipation.projects.publication;

import de.dresden.smartparticipation.platform.text.Wording;
import de.dresden.smartparticipation.projects.call.Goal;
import java.util.List;
import java.util.Set;

/** What a fact sheet begins with: what stands in the project's file is not typed twice. */
final class FileFacts {

    private FileFacts() {}

    static FactSheetData data(
            String title,
            String goal,
            List<String> partners,
            List<String> areas,
            List<Goal> goals,
            Double longitude,
            Double latitude,
            List<Long> indicators) {
        return new FactSheetData(
                Wording.of(title),
                Wording.of(goal),
                Wording.NONE,
                partners,
                true,
                Set.copyOf(areas),
                Set.copyOf(goals),
                longitude,
                latitude,
                indicators);
    }

    static List<String> keys(String joined) {
        return joined == null || joined.isEmpty() ? List.of() : List.of(joined.split(","));
    }
}
