package de.dresden.smartparticipation.participation.publicview;

import de.dresden.smartparticipation.participation.response.Assessment;
import de.dresden.smartparticipation.platform.text.Wording;
import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * What came of a consultation.
 *
 * @param text formatted text, or null while none is written
 * @param language language of the text, as {@code de}
 * @param total contributions that are shown
 * @param answered how many of them are answered
 * @param assessments how many contributions each assessment was given to, in the order of the assessments
 * @param topics the same by topic, in their order
 */
public record PublicResults(
        String text,
        String language,
        long total,
        long answered,
        Map<Assessment, Long> assessments,
        List<TopicResult> topics)
        implements Serializable {

    /**
     * What came of one topic.
     *
     * @param name its name in both languages; null for contributions without a topic
     * @param total contributions that are shown
     * @param answered how many of them are answered
     * @param taken how many are adopted, in part, or were planned already
     */
    public record TopicResult(Wording name, long total, long answered, long taken) implements Serializable {}
}
