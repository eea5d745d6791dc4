package de.dresden.smartparticipation.projects.project;

import de.dresden.smartparticipation.platform.geo.Point;
import de.dresden.smartparticipation.platform.text.TypedText;
import de.dresden.smartparticipation.projects.call.Goal;
import java.io.Serializable;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a project is about, as it is written.
 *
 * @param title 3 to 200 characters
 * @param summary what it is about, at most 500 characters
 * @param aim what it brings, at most 5,000 characters
 * @param first first month, or null
 * @param last last month, included, or null
 * @param costCents what it costs, cents
 * @param askedCents what the city is to bear of it, cents
 * @param districts keys of the Stadtteile
 * @param place the place in words, at most 200 characters, or null
 * @param point the place on the map, or null
 * @param goals Sustainable Development Goals
 */
public record ProjectData(
        String title,
        String summary,
        String aim,
        YearMonth first,
        YearMonth last,
        long costCents,
        long askedCents,
        Set<String> districts,
        String place,
        Point point,
        Set<Goal> goals)
        implements Serializable {

    public ProjectData {
        title = Objects.requireNonNullElse(TypedText.line(title), "");
        summary = Objects.requireNonNullElse(TypedText.text(summary), "");
        aim = Objects.requireNonNullElse(TypedText.text(aim), "");
        place = TypedText.line(place);
        districts = new TreeSet<>(districts);
        goals = new TreeSet<>(goals);
    }
}
