package de.dresden.smartparticipation.projects.cooperation.company;

import java.io.Serializable;
import java.util.List;

/**
 * What whoever registers a company has to know.
 *
 * @param sectors sectors to choose from
 * @param topics topics of needs and offers
 * @param published names of released companies that agreed to their publication
 * @param mostEmployees people who may work in a company that takes part, at most, owners included
 * @param notice version of the data-protection notice that is shown
 */
public record RegistrationForm(
        List<SectorEntry> sectors, List<TopicEntry> topics, List<String> published, int mostEmployees, int notice)
        implements Serializable {

    public RegistrationForm {
        sectors = List.copyOf(sectors);
        topics = List.copyOf(topics);
        published = List.copyOf(published);
    }
}
