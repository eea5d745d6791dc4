package de.dresden.smartparticipation.participation.response;

import de.dresden.smartparticipation.platform.approval.ApprovalView;
import de.dresden.smartparticipation.platform.diff.Segment;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * The answer of a contribution as one person sees it.
 *
 * @param key key and version for the next command
 * @param reference reference of the group, or null where it answers one contribution only
 * @param answers references of all that it answers, in order
 * @param state where it stands
 * @param draft the present text, with placeholders
 * @param published what is in force, or null
 * @param publishedAt since when, or null
 * @param difference the present text against what is in force, word by word, with filled placeholders: exactly what will be
 *     read
 * @param sinceReturn what became of a return, or null where it was not returned since it was last approved
 * @param approval the four eyes, and what this person may do
 * @param mayWrite whether this person may change the text now
 * @param mayWithdraw whether this person may take the proposal back now
 * @param mayPublish whether this person may publish now
 */
public record AnswerSheet(
        ResponseKey key,
        String reference,
        List<String> answers,
        ResponseState state,
        ResponseDraft draft,
        ResponseDraft published,
        Instant publishedAt,
        List<Segment> difference,
        SinceReturn sinceReturn,
        ApprovalView approval,
        boolean mayWrite,
        boolean mayWithdraw,
        boolean mayPublish)
        implements Serializable {}
