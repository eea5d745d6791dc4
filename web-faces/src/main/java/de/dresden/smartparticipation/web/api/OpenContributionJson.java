package de.dresden.smartparticipation.web.api;

import de.dresden.smartparticipation.participation.publicview.PublicContribution;
import de.dresden.smartparticipation.participation.publicview.PublicContributionRow;
import de.dresden.smartparticipation.participation.response.Assessment;
import de.dresden.smartparticipation.participation.response.PublishedAnswer;
import de.dresden.smartparticipation.platform.text.Wording;
import java.time.Instant;
import java.util.Locale;

/**
 * A contribution for everybody, without its sender; text, place and answer only where one is asked for.
 *
 * @param reference as {@code BE-2026-00042}
 * @param consultation reference of its consultation; where one is asked for
 * @param title as it may be shown
 * @param text as it may be shown; in a list its beginning
 * @param topic name of the topic, in the language of {@code Accept-Language} where that was written
 * @param area key of the Stadtteil
 * @param place in words
 * @param longitude degrees east
 * @param latitude degrees north
 * @param receivedAt when it came in
 * @param answered whether the city's answer is published
 * @param answer the city's answer
 */
public record OpenContributionJson(
        String reference,
        String consultation,
        String title,
        String text,
        String topic,
        String area,
        String place,
        Double longitude,
        Double latitude,
        Instant receivedAt,
        boolean answered,
        AnswerJson answer) {

    /** What the city answered. */
    public record AnswerJson(
            Assessment assessment, String reason, String text, String department, Instant publishedAt) {

        static AnswerJson of(PublishedAnswer answer) {
            return answer == null
                    ? null
                    : new AnswerJson(
                            answer.assessment(),
                            answer.reason(),
                            answer.text(),
                            answer.department(),
                            answer.publishedAt());
        }
    }

    static OpenContributionJson of(PublicContributionRow row, Locale language) {
        return new OpenContributionJson(
                row.reference(),
                null,
                row.title(),
                row.beginning(),
                name(row.topic(), language),
                row.area(),
                null,
                null,
                null,
                row.receivedAt(),
                row.answered(),
                null);
    }

    static OpenContributionJson of(PublicContribution details, Locale language) {
        return new OpenContributionJson(
                details.reference(),
                details.consultation(),
                details.title(),
                details.text(),
                name(details.topic(), language),
                details.area(),
                details.place(),
                details.longitude(),
                details.latitude(),
                details.receivedAt(),
                details.answer() != null,
                AnswerJson.of(details.answer()));
    }

    private static String name(Wording topic, Locale language) {
        return topic == null ? null : topic.in(language);
    }
}
