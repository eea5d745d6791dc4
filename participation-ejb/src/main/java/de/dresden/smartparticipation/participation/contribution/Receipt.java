package de.dresden.smartparticipation.participation.contribution;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.text.TypedText;
import java.io.Serializable;
import java.time.Instant;

/**
 * A contribution as it comes in.
 *
 * @param number number within the consultation, at most 60 characters, or null: then the reference is taken
 * @param title at most 300 characters, never blank
 * @param text at most 20,000 characters, may be empty
 * @param sender who sent it
 * @param channel the way it came
 * @param receivedAt when it came in
 * @param place where it is about
 * @param topic topic of its consultation, or null
 * @param source address of the page it was taken from, or null
 */
public record Receipt(
        String number,
        String title,
        String text,
        Sender sender,
        Channel channel,
        Instant receivedAt,
        Place place,
        Long topic,
        String source)
        implements Serializable {

    public static final int LONGEST_NUMBER = 60;
    public static final int LONGEST_TITLE = 300;
    public static final int LONGEST_TEXT = 20_000;

    public Receipt {
        number = number == null || number.isBlank() ? null : number.strip();
        title = title == null ? "" : title.strip();
        text = text == null ? "" : text.strip();
        source = source == null || source.isBlank() ? null : source.strip();
        if (!TypedText.isVisible(title)) {
            throw new Refused(Reason.of("participation.contribution.title-missing"));
        }
        if (title.length() > LONGEST_TITLE) {
            throw new Refused(Reason.of("participation.contribution.title-too-long", LONGEST_TITLE));
        }
        if (text.length() > LONGEST_TEXT) {
            throw new Refused(Reason.of("participation.contribution.text-too-long", LONGEST_TEXT, text.length()));
        }
        if (number != null && number.length() > LONGEST_NUMBER) {
            throw new Refused(Reason.of("participation.contribution.number-too-long", LONGEST_NUMBER));
        }
        if (channel == null || receivedAt == null || sender == null || place == null) {
            throw new Refused(Reason.of("participation.contribution.receipt-incomplete"));
        }
    }
}
