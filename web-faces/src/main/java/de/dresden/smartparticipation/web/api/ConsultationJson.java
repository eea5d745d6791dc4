package de.dresden.smartparticipation.web.api;

import de.dresden.smartparticipation.participation.consultation.ConsultationDetails;
import de.dresden.smartparticipation.participation.consultation.ConsultationRow;
import de.dresden.smartparticipation.participation.consultation.ConsultationState;
import de.dresden.smartparticipation.participation.consultation.PhaseKind;
import java.time.Instant;
import java.util.List;

/**
 * A consultation in the API; the parts from {@code description} on only where one is asked for.
 *
 * @param reference public reference
 * @param title title
 * @param summary what it is about
 * @param state where it stands
 * @param phase phase at this moment; absent while nothing has begun
 * @param department name of the responsible department
 * @param contributions how many were taken in
 * @param open how many of them are neither answered publicly nor refused; only in the list
 * @param description formatted text
 * @param areas keys of the Stadtteile; empty for the whole city
 * @param phases the phases
 * @param topics the topics
 * @param publishedAt when it was first shown to the public
 */
public record ConsultationJson(
        String reference,
        String title,
        String summary,
        ConsultationState state,
        PhaseKind phase,
        String department,
        Long contributions,
        Long open,
        String description,
        List<String> areas,
        List<PhaseJson> phases,
        List<TopicJson> topics,
        Instant publishedAt) {

    /** A phase as it really runs; {@code endsAt} is the first moment after it, absent where none is known. */
    public record PhaseJson(PhaseKind kind, Instant startsAt, Instant endsAt) {}

    /** A topic with the department that answers by default. */
    public record TopicJson(long id, String name, String department, long contributions) {}

    static ConsultationJson of(ConsultationRow row) {
        return new ConsultationJson(
                row.head().reference(),
                row.head().title(),
                row.summary(),
                row.head().state(),
                row.head().phase(),
                row.department(),
                row.contributions(),
                row.open(),
                null,
                null,
                null,
                null,
                null);
    }

    static ConsultationJson of(ConsultationDetails details) {
        return new ConsultationJson(
                details.head().reference(),
                details.head().title(),
                details.data().summary(),
                details.head().state(),
                details.head().phase(),
                details.departmentName(),
                null,
                null,
                details.data().description(),
                details.areas(),
                details.phases().stream()
                        .map(phase -> new PhaseJson(phase.kind(), phase.startsAt(), phase.endsAt()))
                        .toList(),
                details.topics().stream()
                        .map(topic ->
                                new TopicJson(topic.id(), topic.name(), topic.departmentName(), topic.contributions()))
                        .toList(),
                details.publishedAt());
    }
}
