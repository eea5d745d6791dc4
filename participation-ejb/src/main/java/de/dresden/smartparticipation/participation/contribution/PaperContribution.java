package de.dresden.smartparticipation.participation.contribution;

import java.io.Serializable;
import java.time.Instant;

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
        Long topic)
        implements Serializable {

    private static final int LONGEST_HEADING = 80;

    Receipt receipt(Instant now) {
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
        if (title != null && !title.isBlank() || text == null) {
            return title;
        }
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.length() <= LONGEST_HEADING) {
            return line;
        }
        int end = line.lastIndexOf(' ', LONGEST_HEADING);
        return line.substring(0, end < LONGEST_HEADING / 2 ? LONGEST_HEADING : end) + " …";
    }
}
