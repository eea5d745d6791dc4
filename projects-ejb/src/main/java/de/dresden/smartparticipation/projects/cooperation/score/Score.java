package de.dresden.smartparticipation.projects.cooperation.score;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * How well two companies fit.
 *
 * @param parts one of each kind, in their order
 * @param total the sum of the parts, 0 to 1,000
 * @param gaining how many of the two get something of what they need
 * @param exclusions which rules keep the two from being paired all the same
 */
public record Score(List<Part> parts, int total, int gaining, List<Exclusion> exclusions) implements Serializable {

    /** @throws IllegalArgumentException where the parts do not sum to the total */
    public Score {
        parts = List.copyOf(parts);
        exclusions = List.copyOf(exclusions);
        if (parts.stream().mapToInt(Part::points).sum() != total) {
            throw new IllegalArgumentException(parts + " are not " + total);
        }
    }

    /** The first of them. */
    public Optional<Exclusion> exclusion() {
        return exclusions.stream().findFirst();
    }
}
