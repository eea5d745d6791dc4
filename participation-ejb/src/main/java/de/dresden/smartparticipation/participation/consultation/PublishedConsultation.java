package de.dresden.smartparticipation.participation.consultation;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A consultation as citizens may know of it: never a draft.
 *
 * @param head what it is and where it stands
 * @param data its texts and its contact
 * @param departmentName name of the responsible department
 * @param wholeCity whether it is for the whole city
 * @param areas keys of the Stadtteile it is for; empty where it is for the whole city
 * @param phases the phases in their order, as they really run
 * @param topics the topics in their order
 * @param publishedAt when it was first shown
 */
public record PublishedConsultation(
        ConsultationHead head,
        CoreData data,
        String departmentName,
        boolean wholeCity,
        List<String> areas,
        List<PhaseView> phases,
        List<TopicHead> topics,
        Instant publishedAt)
        implements Serializable {

    public PublishedConsultation {
        areas = List.copyOf(areas);
        phases = List.copyOf(phases);
        topics = List.copyOf(topics);
    }
}
