package de.dresden.smartparticipation.participation.response;

import de.dresden.smartparticipation.platform.approval.FrozenContent;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;

/**
 * What an evaluator writes.
 *
 * @param assessment what becomes of it; may be null until it is proposed
 * @param reason why, to be published with the answer; at most 2,000 characters; null or blank where none is given
 * @param text the answer, plain text, at most 20,000 characters; placeholders in double braces stay in it and are filled
 *     for each contribution, so that one text can answer many
 */
public record ResponseDraft(Assessment assessment, String reason, String text) implements Serializable {

    /** The most characters of a reason. */
    public static final int LONGEST_REASON = 2_000;

    /** The most characters of an answer. */
    public static final int LONGEST_TEXT = 20_000;

    public ResponseDraft {
        reason = reason == null || reason.isBlank() ? null : reason.strip();
        text = text == null ? "" : text.strip();
    }

    /** Exactly what is approved. */
    public FrozenContent frozen() {
        Map<String, Object> content = new HashMap<>();
        content.put("assessment", assessment);
        content.put("reason", reason);
        content.put("text", text);
        return FrozenContent.of(content);
    }
}
