package de.dresden.smartparticipation.projects.cooperation.score;

import java.io.Serializable;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What counts of a company when it is paired.
 *
 * @param id by which companies are ordered
 * @param sector code of its sector
 * @param kkw whether it belongs to the cultural and creative industries
 * @param inDresden whether it is in Dresden
 * @param needs urgency (1 to 5) by topic
 * @param offers strength (1 to 5) by topic
 * @param hours hours a month for a common project; 0 where it did not say
 * @param waited earlier rounds in which it found nobody
 * @param wished with whom it would like to work
 * @param mustNot with whom it must not be paired
 * @param earlier with whom it was paired in earlier rounds
 * @param declined with whom a pair was declined, by whomever of the two
 * @param lexemes stems of all its texts
 */
public record CompanyFacts(
        long id,
        String sector,
        boolean kkw,
        boolean inDresden,
        SortedMap<String, Integer> needs,
        SortedMap<String, Integer> offers,
        int hours,
        int waited,
        SortedSet<Long> wished,
        SortedSet<Long> mustNot,
        SortedSet<Long> earlier,
        SortedSet<Long> declined,
        SortedSet<String> lexemes)
        implements Serializable {

    public CompanyFacts {
        sector = sector == null ? "" : sector;
        needs = ordered(needs);
        offers = ordered(offers);
        wished = ordered(wished);
        mustNot = ordered(mustNot);
        earlier = ordered(earlier);
        declined = ordered(declined);
        lexemes = ordered(lexemes);
    }

    private static SortedMap<String, Integer> ordered(Map<String, Integer> grades) {
        grades.forEach((topic, grade) -> {
            if (grade < 1 || grade > 5) {
                throw new IllegalArgumentException(topic + ": " + grade);
            }
        });
        return Collections.unmodifiableSortedMap(new TreeMap<>(grades));
    }

    private static <T> SortedSet<T> ordered(Set<T> values) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(values));
    }
}
