package de.dresden.smartparticipation.participation.response;

import de.dresden.smartparticipation.platform.approval.ApprovalView;
import de.dresden.smartparticipation.platform.diff.Segment;
import de.dresden.smartparticipation.platform.fault.Reason;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * The answer of a contribution as one person sees it.
 *
 * @param key key and version for the next command
 * @param reference reference of the group, or null where it answers one contribution only
 * @param answers references of all that it answers, in order
 * @param recipients the first {@link #SHOWN} of a group's, with their texts; empty where it answers one contribution only
 * @param state where it stands
 * @param draft the present text, with placeholders
 * @param published what is in force, or null
 * @param publishedAt since when, or null
 * @param difference the present text against what is in force, word by word, with filled placeholders: exactly what will be
 *     read
 * @param sinceReturn what became of a return, or null where it was not returned since it was last approved
 * @param approval the four eyes, and what this person may do
 * @param notSigned which departments have not signed along a proposed answer, so that nobody can approve it; or null
 * @param mayWrite whether this person may change the text now
 * @param mayWithdraw whether this person may take the proposal back now
 * @param mayPublish whether this person may publish now
 */
public record AnswerSheet(
        ResponseKey key,
        String reference,
        List<String> answers,
        List<Recipient> recipients,
        ResponseState state,
        ResponseDraft draft,
        ResponseDraft published,
        Instant publishedAt,
        List<Segment> difference,
        SinceReturn sinceReturn,
        ApprovalView approval,
        Reason notSigned,
        boolean mayWrite,
        boolean mayWithdraw,
        boolean mayPublish)
        implements Serializable {

    /** How many contributions of a group are listed. */
    public static final int SHOWN = 50;

    /**
     * A contribution that a group's answer is for.
     *
     * @param reference its reference
     * @param title its title
     * @param text the answer as its sender will read it, placeholders filled
     */
    public record Recipient(String reference, String title, String text) implements Serializable {}
}
