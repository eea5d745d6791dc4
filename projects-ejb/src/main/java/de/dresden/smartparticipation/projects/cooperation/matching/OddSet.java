package de.dresden.smartparticipation.projects.cooperation.matching;

import java.util.List;

/**
 * An odd number of companies that can make no more than (number − 1) / 2 pairs among themselves, and what each such pair pays for that.
 *
 * @param companies by id
 * @param price positive, in half units of {@link Prices}
 */
public record OddSet(List<Long> companies, long price) {

    public OddSet {
        companies = List.copyOf(companies);
    }
}
