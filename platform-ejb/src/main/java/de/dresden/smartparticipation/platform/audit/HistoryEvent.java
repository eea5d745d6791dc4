package de.dresden.smartparticipation.platform.audit;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.text.Texts;
import java.io.Serializable;
import java.time.Instant;

/**
 * One line of a case's history.
 *
 * @param at when
 * @param who name of who did it; of the requester where a job did it; null where the product itself or somebody without an
 *     account did it
 * @param role what somebody without an account is here, as «recipient of the grant»; null where nothing is to be said
 * @param actingFor name of who was represented, or null
 * @param what the sentence that says what happened
 * @param step name of the step of a way that it was about, as {@code RESOLUTION}, or null
 * @param detail the reason or remark that was given, or null
 */
public record HistoryEvent(
        Instant at, String who, Reason role, String actingFor, Reason what, String step, String detail)
        implements Serializable {

    public HistoryEvent(Instant at, String who, String actingFor, Reason what, String step, String detail) {
        this(at, who, null, actingFor, what, step, detail);
    }

    /** Name or role in one language, or null. */
    public String by(Texts texts) {
        return role == null ? who : texts.text(role);
    }
}
