package de.dresden.smartparticipation.projects.publication;

import de.dresden.smartparticipation.platform.text.TypedText;
import de.dresden.smartparticipation.platform.text.Wording;
import de.dresden.smartparticipation.projects.call.Goal;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What a fact sheet says.
 *
 * @param title of the project, German 3 to 200 characters
 * @param goal what it is for, at most 5,000 characters
 * @param results what came of it, at most 10,000 characters; empty while there is nothing to tell
 * @param partners organisations that agreed to be named, no persons
 * @param money whether the sum that was granted is told
 * @param areas keys of Stadtteile
 * @param goals Sustainable Development Goals
 * @param longitude degrees, or null
 * @param latitude degrees, or null
 * @param indicators keys of the project's indicators, in the order in which they are shown
 */
public record FactSheetData(
        Wording title,
        Wording goal,
        Wording results,
        List<String> partners,
        boolean money,
        Set<String> areas,
        Set<Goal> goals,
        Double longitude,
        Double latitude,
        List<Long> indicators)
        implements Serializable {

    public FactSheetData {
        title = new Wording(TypedText.line(title.german()), TypedText.line(title.english()));
        goal = new Wording(TypedText.text(goal.german()), TypedText.text(goal.english()));
        results = new Wording(TypedText.text(results.german()), TypedText.text(results.english()));
        partners = partners.stream()
                .map(TypedText::line)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        areas = Set.copyOf(areas);
        goals = Set.copyOf(goals);
        indicators = indicators.stream().distinct().toList();
    }
}
