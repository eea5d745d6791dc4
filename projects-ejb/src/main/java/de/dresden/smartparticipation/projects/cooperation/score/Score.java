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
 * @param excluded why the two must not be paired all the same, or null
 */
public record Score(List<Part> parts, int total, int gaining, Exclusion excluded) implements Serializable {

    /** @throws IllegalArgumentException where the parts do not sum to the total */
    public Score {
        parts = List.copyOf(parts);
        if (parts.stream().mapToInt(Part::points).sum() != total) {
            throw new IllegalArgumentException(parts + " are not " + total);
        }
    }

    public Optional<Exclusion> exclusion() {
        return Optional.ofNullable(excluded);
    }
}
