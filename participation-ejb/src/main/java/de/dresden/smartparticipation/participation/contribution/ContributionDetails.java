package de.dresden.smartparticipation.participation.contribution;

import de.dresden.smartparticipation.platform.audit.HistoryEvent;
import de.dresden.smartparticipation.platform.files.StoredFile;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A contribution with all that its page shows to one person; whom it comes from is told by {@link Contributions#sender}
 * only.
 *
 * @param reference as {@code BE-2026-00042}
 * @param version for the next change
 * @param state where it stands
 * @param consultation its consultation
 * @param matter what it says
 * @param work who works on it until when
 * @param verdict what moderation decided
 * @param traces where it came from and where it went
 * @param attachments its files
 * @param history what happened, newest first
 * @param rights what this person may do with it now
 */
public record ContributionDetails(
        String reference,
        long version,
        ContributionState state,
        ConsultationName consultation,
        Matter matter,
        Work work,
        Verdict verdict,
        Traces traces,
        List<StoredFile> attachments,
        List<HistoryEvent> history,
        Rights rights)
        implements Serializable {

    /** Key, reference, title and state (by name) of a consultation. */
    public record ConsultationName(long id, String reference, String title, String state) implements Serializable {}

    /**
     * What a contribution says, as it may be shown outside.
     *
     * @param redacted whether words are blackened
     * @param sender whether a name or an address was left
     * @param mailed whether an address was left, so that the sender is told by mail
     * @param topic key of the topic, or null
     */
    public record Matter(
            String number,
            String title,
            String text,
            boolean redacted,
            boolean sender,
            boolean mailed,
            Channel channel,
            Instant receivedAt,
            Place place,
            Long topic,
            String topicName,
            String source)
            implements Serializable {}

    /** Who works on it: keys and names, null where nobody does. */
    public record Work(
            Long department,
            String departmentName,
            Long person,
            String personName,
            LocalDate due,
            LocalDate resubmitOn,
            String fileNumber,
            Long response)
            implements Serializable {}

    /** What moderation decided: ground and remark of a refusal, the question to the sender. */
    public record Verdict(RefusalGround ground, String remark, String question) implements Serializable {}

    /**
     * References of what it belongs to.
     *
     * @param origin what it was split off from, or null
     * @param parts what it was split into
     * @param mergedInto what goes on for it, or null
     * @param merged what it goes on for
     */
    public record Traces(String origin, List<String> parts, String mergedInto, List<String> merged)
            implements Serializable {

        public Traces {
            parts = List.copyOf(parts);
            merged = List.copyOf(merged);
        }
    }

    /**
     * What this person may do. Pages hide by it; the boundaries decide.
     *
     * @param moderate accept, refuse, ask back, redact
     * @param distribute give it to a department, as long as it is not over
     * @param takeBack take moderation's decision back now
     * @param disclose see the sender and the original words
     * @param answer work on it for the lead department, as long as it is not over
     */
    public record Rights(boolean moderate, boolean takeBack, boolean distribute, boolean disclose, boolean answer)
            implements Serializable {}

    public ContributionDetails {
        attachments = List.copyOf(attachments);
        history = List.copyOf(history);
    }
}
