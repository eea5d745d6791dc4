package de.dresden.smartparticipation.participation.contribution;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.geo.AreaDirectory;
import de.dresden.smartparticipation.platform.geo.AreaName;
import de.dresden.smartparticipation.platform.geo.Point;
import java.io.Serializable;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A contribution that came in on paper, by letter, e-mail or telephone or at an event.
 *
 * @param number number within the consultation, or null: then the reference is taken
 * @param title title; null or blank: the beginning of the text
 * @param text text
 * @param senderName name, or null
 * @param senderEmail address, or null
 * @param channel one of {@link Channel#byHand}
 * @param receivedAt when it came in; null: now
 * @param place where it is about, or null
 * @param topic topic of the consultation, or null
 * @param answers what stands on it for own fields of the consultation, by their keys
 */
public record PaperContribution(
        String number,
        String title,
        String text,
        String senderName,
        String senderEmail,
        Channel channel,
        Instant receivedAt,
        Place place,
        Long topic,
        Map<Long, String> answers)
        implements Serializable {

    private static final int LONGEST_HEADING = 80;

    public PaperContribution {
        answers = answers == null ? Map.of() : new LinkedHashMap<>(answers);
    }

    /** Without answers in own fields. */
    public PaperContribution(
            String number,
            String title,
            String text,
            String senderName,
            String senderEmail,
            Channel channel,
            Instant receivedAt,
            Place place,
            Long topic) {
        this(number, title, text, senderName, senderEmail, channel, receivedAt, place, topic, Map.of());
    }

    /** The same in the Stadtteil in which its point lies, where none was chosen. */
    PaperContribution found(AreaDirectory areas) {
        if (place == null || place.area() != null || place.longitude() == null) {
            return this;
        }
        String area = areas.at(new Point(place.longitude(), place.latitude()))
                .map(AreaName::key)
                .orElse(null);
        Place found = new Place(place.longitude(), place.latitude(), area, place.text());
        return new PaperContribution(
                number, title, text, senderName, senderEmail, channel, receivedAt, found, topic, answers);
    }

    /** @throws Refused also where there is neither a title nor a text */
    Receipt receipt(Instant now) {
        if (blank(title) && blank(text)) {
            throw new Refused(Reason.of("participation.contribution.nothing-typed"));
        }
        return new Receipt(
                number,
                heading(),
                text,
                new Sender(senderName, senderEmail),
                channel,
                receivedAt == null ? now : receivedAt,
                place == null ? Place.NOWHERE : place,
                topic,
                null);
    }

    /** The title, or the text up to a word's end. */
    private String heading() {
        if (!blank(title)) {
            return title;
        }
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.length() <= LONGEST_HEADING) {
            return line;
        }
        int end = line.lastIndexOf(' ', LONGEST_HEADING);
        return line.substring(0, end < LONGEST_HEADING / 2 ? LONGEST_HEADING : end) + " …";
    }

    private static boolean blank(String words) {
        return words == null || words.isBlank();
    }
}
