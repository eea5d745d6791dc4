package de.dresden.smartparticipation.projects.cooperation.company;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * How the companies stand.
 *
 * @param byState how many stand where; a state that none has is not there
 * @param kkw released ones of the cultural and creative industries
 * @param other released ones of other sectors
 * @param matching released ones that agree to be paired
 * @param pairs pairs that found each other, both released
 * @param topics what released ones need and offer, in the catalogue's order
 */
public record CompaniesStanding(
        Map<CompanyState, Long> byState, long kkw, long other, long matching, long pairs, List<TopicCount> topics)
        implements Serializable {

    public CompaniesStanding {
        byState = Map.copyOf(byState);
        topics = List.copyOf(topics);
    }

    public long toCheck() {
        return byState.getOrDefault(CompanyState.SUBMITTED, 0L);
    }

    public long queried() {
        return byState.getOrDefault(CompanyState.QUERIED, 0L);
    }

    public long released() {
        return byState.getOrDefault(CompanyState.RELEASED, 0L);
    }
}
