package de.dresden.smartparticipation.web.api;

import de.dresden.smartparticipation.participation.consultation.TopicHead;
import de.dresden.smartparticipation.participation.publicview.DocumentRow;
import de.dresden.smartparticipation.participation.publicview.PublicConsultation;
import de.dresden.smartparticipation.participation.publicview.PublicRow;
import de.dresden.smartparticipation.participation.publicview.PublicStage;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * A consultation for everybody; what follows the areas only where one is asked for.
 *
 * @param reference as {@code BV-2026-001}
 * @param title title, in the language of {@code Accept-Language} where that was written
 * @param summary what it is about
 * @param language language of the texts
 * @param stage where it stands
 * @param department who is responsible
 * @param lastDay last day of the participation
 * @param areas keys of the Stadtteile it is for; empty for the whole city
 * @param description formatted text
 * @param contributions how many are shown
 * @param answered how many of them are answered
 * @param phases the phases
 * @param topics the topics, named in the language of {@code Accept-Language} where that was written
 * @param documents the documents
 */
public record OpenConsultationJson(
        String reference,
        String title,
        String summary,
        String language,
        PublicStage stage,
        String department,
        LocalDate lastDay,
        List<String> areas,
        String description,
        Long contributions,
        Long answered,
        List<ConsultationJson.PhaseJson> phases,
        List<TopicJson> topics,
        List<DocumentJson> documents) {

    /** A topic, by whose key contributions can be filtered. */
    public record TopicJson(long id, String name) {

        static TopicJson of(TopicHead topic, Locale language) {
            return new TopicJson(topic.id(), topic.name().in(language));
        }
    }

    /** A document and the path under which it is downloaded. */
    public record DocumentJson(String title, String name, long size, String path) {

        static DocumentJson of(DocumentRow document) {
            return new DocumentJson(
                    document.title(), document.name(), document.size(), "/public/files/" + document.file());
        }
    }

    static OpenConsultationJson of(PublicRow row) {
        return new OpenConsultationJson(
                row.reference(),
                row.title(),
                row.summary(),
                row.language(),
                row.stage(),
                row.department(),
                row.lastDay(),
                row.areas(),
                null,
                null,
                null,
                null,
                null,
                null);
    }

    static OpenConsultationJson of(PublicConsultation details, Locale language) {
        return new OpenConsultationJson(
                details.reference(),
                details.data().title(),
                details.data().summary(),
                details.language(),
                details.stage(),
                details.department(),
                details.lastDay(),
                details.areas(),
                details.data().description(),
                details.contributions(),
                details.answered(),
                details.phases().stream()
                        .map(phase -> new ConsultationJson.PhaseJson(phase.kind(), phase.startsAt(), phase.endsAt()))
                        .toList(),
                details.topics().stream()
                        .map(topic -> TopicJson.of(topic, language))
                        .toList(),
                details.documents().stream().map(DocumentJson::of).toList());
    }
}
