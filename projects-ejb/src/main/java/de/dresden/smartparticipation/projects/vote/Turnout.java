package de.dresden.smartparticipation.projects.vote;

import java.io.Serializable;
import java.util.List;

/**
 * How many took part in a vote that is over.
 *
 * @param voted people; on paper those whose sheet counts, or with a list those whom one was handed
 * @param entitled people on the list; null where there was none
 * @param areas by Stadtteil; empty where that is not told
 * @param ages by age; empty where that is not told
 * @param withheld whether both are kept back, since there are too few people
 */
public record Turnout(long voted, Long entitled, List<TurnoutLine> areas, List<TurnoutLine> ages, boolean withheld)
        implements Serializable {

    public Turnout {
        areas = List.copyOf(areas);
        ages = List.copyOf(ages);
    }

    /** Whether some figure is hidden. */
    public boolean hides() {
        return withheld
                || areas.stream().anyMatch(line -> line.voted() == null)
                || ages.stream().anyMatch(line -> line.voted() == null);
    }

    /** Whether it is known by Stadtteil how many might have voted. */
    public boolean rated() {
        return areas.stream().anyMatch(line -> line.entitled() != null);
    }
}
