package de.dresden.smartparticipation.web.api;

import de.dresden.smartparticipation.participation.measure.MeasureResult;
import java.util.Locale;

/**
 * What came out for a measure; fewer than five votes are not told.
 *
 * @param number place in the list, from 1
 * @param title title in German
 * @param titleEn title in English, or empty
 * @param topic name of its topic in the reader's language where that was written, or null
 * @param agree how many agree, or null where not told
 * @param disagree how many disagree, or null where not told
 * @param pass how many passed, or null where not told
 * @param consensus from 0 (half and half) to 100 (of one mind), or null where not told
 */
public record MeasureResultJson(
        int number,
        String title,
        String titleEn,
        String topic,
        Long agree,
        Long disagree,
        Long pass,
        Double consensus) {

    static MeasureResultJson of(MeasureResult result, Locale reader) {
        return new MeasureResultJson(
                result.place(),
                result.title(),
                result.titleEn(),
                result.topic() == null ? null : result.topic().in(reader),
                result.told() ? result.agree() : null,
                result.told() ? result.disagree() : null,
                result.told() ? result.pass() : null,
                result.told() ? result.consensus() : null);
    }
}
