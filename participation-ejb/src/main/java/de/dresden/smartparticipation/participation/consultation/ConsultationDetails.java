package de.dresden.smartparticipation.participation.consultation;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A consultation as it is set up.
 *
 * @param head what it is and where it stands
 * @param data what was entered
 * @param departmentName name of the responsible department
 * @param kind what is asked for
 * @param wholeCity whether it is for the whole city
 * @param areas keys of the Stadtteile it is for; empty where it is for the whole city
 * @param phases the phases in their order
 * @param topics the topics in their order
 * @param copiedFrom reference of the consultation it was copied from, or null
 * @param createdAt when the draft was begun
 * @param publishedAt when it was first shown to the public, or null
 * @param version version to be named in a change
 * @param manageable whether the person who asks may change it
 */
public record ConsultationDetails(
        ConsultationHead head,
        CoreData data,
        String departmentName,
        ConsultationKind kind,
        boolean wholeCity,
        List<String> areas,
        List<PhaseView> phases,
        List<TopicView> topics,
        String copiedFrom,
        Instant createdAt,
        Instant publishedAt,
        long version,
        boolean manageable)
        implements Serializable {

    public ConsultationDetails {
        areas = List.copyOf(areas);
        phases = List.copyOf(phases);
        topics = List.copyOf(topics);
    }

    /** Whether its set-up may be changed, by this person and at all. */
    public boolean changeable() {
        return manageable && head.state().changeable();
    }
}
