package de.dresden.smartparticipation.participation.consultation;

import de.dresden.smartparticipation.platform.text.Wording;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A consultation in the list for citizens.
 *
 * @param head what it is and where it stands
 * @param summary what it is about
 * @param department name of the responsible department
 * @param startsAt first moment of the participation, or null
 * @param endsAt first moment after it, or null
 * @param resultsAt first moment of the results, or null
 * @param areas keys of the Stadtteile it is for; empty where it is for the whole city
 * @param topics names of its topics in their order, in both languages
 * @param publishedAt when it was first shown
 */
public record PublishedRow(
        ConsultationHead head,
        String summary,
        String department,
        Instant startsAt,
        Instant endsAt,
        Instant resultsAt,
        List<String> areas,
        List<Wording> topics,
        Instant publishedAt)
        implements Serializable {

    public PublishedRow {
        areas = List.copyOf(areas);
        topics = List.copyOf(topics);
    }
}
