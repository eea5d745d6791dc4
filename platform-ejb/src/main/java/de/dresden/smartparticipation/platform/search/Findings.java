package de.dresden.smartparticipation.platform.search;

import java.util.List;

/**
 * What a search shows.
 *
 * @param found the first cases of each kind
 * @param more whether a kind has more than are shown
 */
public record Findings(List<Found> found, boolean more) {

    /** Nothing at all. */
    public static final Findings NONE = new Findings(List.of(), false);

    public Findings {
        found = List.copyOf(found);
    }
}
