package de.dresden.smartparticipation.web.api;

import de.dresden.smartparticipation.participation.contribution.Place;
import de.dresden.smartparticipation.participation.sending.ContributionDraft;
import de.dresden.smartparticipation.platform.fault.Reason;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * A contribution as a program sends it.
 *
 * @param answers what is answered in own fields, by their keys
 * @param notice version of the data-protection notice that the sender was shown
 */
record NewContributionJson(
        String title,
        String text,
        Long topic,
        Double longitude,
        Double latitude,
        String area,
        String place,
        String name,
        String email,
        Boolean nameShown,
        Integer notice,
        Map<Long, String> answers) {

    /** What is missing without which it cannot be looked at. */
    List<Reason> missing() {
        List<Reason> missing = new ArrayList<>();
        if (notice == null) {
            missing.add(Reason.of("web.api.notice-missing"));
        }
        if (title == null || title.isBlank()) {
            missing.add(Reason.of("web.api.title-missing"));
        }
        return missing;
    }

    ContributionDraft draft(Locale language) {
        Map<Long, String> typed = new HashMap<>();
        if (answers != null) {
            answers.forEach((field, answer) -> typed.put(field, Objects.requireNonNullElse(answer, "")));
        }
        return new ContributionDraft(
                title,
                text,
                topic,
                new Place(longitude, latitude, area, place),
                name,
                email,
                Boolean.TRUE.equals(nameShown),
                notice,
                typed,
                language);
    }
}
