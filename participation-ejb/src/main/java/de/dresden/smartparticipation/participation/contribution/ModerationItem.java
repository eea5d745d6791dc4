package de.dresden.smartparticipation.participation.contribution;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A contribution that waits for moderation.
 *
 * @param reference as {@code BE-2026-00042}
 * @param version for the decision
 * @param state RECEIVED or QUERIED
 * @param number number within the consultation
 * @param title its words
 * @param text its words
 * @param topic name of its topic, or null
 * @param channel the way it came
 * @param receivedAt when
 * @param place where it is about
 * @param mailed whether the sender left an address and so is told of a refusal
 * @param question what the sender was asked, or null
 * @param reply what the sender answered, or null
 * @param files how many files were sent with it
 */
public record ModerationItem(
        String reference,
        long version,
        ContributionState state,
        String number,
        List<MarkedWord> title,
        List<MarkedWord> text,
        String topic,
        Channel channel,
        Instant receivedAt,
        Place place,
        boolean mailed,
        String question,
        String reply,
        long files)
        implements Serializable {

    public ModerationItem {
        title = List.copyOf(title);
        text = List.copyOf(text);
    }

    /** How many words are blackened. */
    public long black() {
        return title.stream().filter(MarkedWord::black).count()
                + text.stream().filter(MarkedWord::black).count();
    }

    /** How many words seem to name a person. */
    public long found() {
        return title.stream().filter(word -> word.found() != null).count()
                + text.stream().filter(word -> word.found() != null).count();
    }
}
