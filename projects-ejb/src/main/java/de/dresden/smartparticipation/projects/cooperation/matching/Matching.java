package de.dresden.smartparticipation.projects.cooperation.matching;

import java.util.List;
import java.util.Optional;

/**
 * Who is paired with whom.
 *
 * @param pairs by ids, fixed ones among them
 * @param alone the others, by id
 * @param totals of the pairs that are not fixed
 * @param certificate that there is no better one
 */
public record Matching(List<Paired> pairs, List<Alone> alone, Totals totals, Certificate certificate) {

    public Matching {
        pairs = List.copyOf(pairs);
        alone = List.copyOf(alone);
    }

    /** The pair that the company is in. */
    public Optional<Paired> of(long company) {
        return pairs.stream().filter(paired -> paired.pair().has(company)).findFirst();
    }
}
