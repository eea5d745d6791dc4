package de.dresden.smartparticipation.projects.cooperation.company;

import java.io.Serializable;
import java.util.List;
import java.util.Set;

/**
 * What pairing a company needs to know of it.
 *
 * @param frame what it is and where it stands
 * @param description what it does, in its own words; may be empty
 * @param needs what it needs, a topic at most once
 * @param offers what it offers, a topic at most once
 * @param hoursPerMonth hours a month that it has for a common project; 0 where it did not say
 * @param wished keys of companies that it would like to work with, as far as it is known who they are
 * @param mustNot keys of companies with which it must not be paired, as far as it is known who they are
 * @param partner key of the company with which it found itself, once that one has joined, or null
 * @param matching whether it agrees to be paired
 * @param publication whether it agrees to its name being published
 * @param inDresden whether it is in Dresden, by its postal code
 * @param lexemes German stems of all its free texts (Snowball, as PostgreSQL has it)
 */
public record CompanyProfile(
        CompanyFrame frame,
        String description,
        List<CompanyNeed> needs,
        List<CompanyOffer> offers,
        int hoursPerMonth,
        Set<Long> wished,
        Set<Long> mustNot,
        Long partner,
        boolean matching,
        boolean publication,
        boolean inDresden,
        Set<String> lexemes)
        implements Serializable {

    public CompanyProfile {
        needs = List.copyOf(needs);
        offers = List.copyOf(offers);
        wished = Set.copyOf(wished);
        mustNot = Set.copyOf(mustNot);
        lexemes = Set.copyOf(lexemes);
    }
}
