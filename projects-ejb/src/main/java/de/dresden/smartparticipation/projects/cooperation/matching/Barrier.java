package de.dresden.smartparticipation.projects.cooperation.matching;

import java.util.List;

/**
 * Proves that there cannot be more pairs (Tutte 1947, Berge 1958): without these companies the others fall into groups between which
 * nothing is possible; in each group of an odd number one company needs one of these, or stays alone. So at least as many stay alone as
 * there are odd groups more than companies here.
 *
 * @param companies by id
 */
public record Barrier(List<Long> companies) {

    public Barrier {
        companies = List.copyOf(companies);
    }
}
