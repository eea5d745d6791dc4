package de.dresden.smartparticipation.participation.sending;

import de.dresden.smartparticipation.participation.contribution.ContributionState;
import de.dresden.smartparticipation.participation.contribution.RefusalGround;
import de.dresden.smartparticipation.participation.idea.IdeaAnswer;
import de.dresden.smartparticipation.participation.response.PublishedAnswer;
import de.dresden.smartparticipation.platform.text.Wording;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A contribution as its sender sees it.
 *
 * @param reference as {@code BE-2026-00042}
 * @param consultation reference of its consultation
 * @param consultationTitle title of its consultation in both languages
 * @param state where it stands
 * @param content what was sent
 * @param rights what the sender can do now
 * @param query what moderation asks, or null
 * @param refusal why it was refused, or null
 * @param answer what the city answered, or null
 * @param mail how it stands with the mails
 * @param version as it was read
 */
public record OwnContribution(
        String reference,
        String consultation,
        Wording consultationTitle,
        ContributionState state,
        Content content,
        Rights rights,
        String query,
        Refusal refusal,
        PublishedAnswer answer,
        Mail mail,
        long version)
        implements Serializable {

    /**
     * @param title as it was written last
     * @param text as it was written last
     * @param topic name of the topic, or null
     * @param area key of the Stadtteil, or null
     * @param place the place in words, or null
     * @param longitude degrees east, or null
     * @param latitude degrees north, or null
     * @param name name, or null
     * @param nameShown whether the name may be published
     * @param answers own fields
     * @param files names of the attachments
     * @param receivedAt when it came in
     * @param corrections how often it was corrected
     * @param correctedAt when it was corrected last, or null
     */
    public record Content(
            String title,
            String text,
            String topic,
            String area,
            String place,
            Double longitude,
            Double latitude,
            String name,
            boolean nameShown,
            List<IdeaAnswer> answers,
            List<String> files,
            Instant receivedAt,
            long corrections,
            Instant correctedAt)
            implements Serializable {}

    /**
     * @param correct whether it can be written anew
     * @param until until when, or null
     * @param withdraw whether it can be taken back
     */
    public record Rights(boolean correct, Instant until, boolean withdraw) implements Serializable {}

    /** Ground and remark of a refusal. */
    public record Refusal(RefusalGround ground, String remark) implements Serializable {}

    /** How it stands with the mails to the sender. */
    public enum Mail {
        /** No address was left, or no mails are wanted. */
        NONE,
        /** The address waits to be confirmed. */
        ASKED,
        CONFIRMED
    }
}
