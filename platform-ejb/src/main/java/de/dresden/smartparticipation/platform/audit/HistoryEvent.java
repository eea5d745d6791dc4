package de.dresden.smartparticipation.platform.audit;

import de.dresden.smartparticipation.platform.fault.Reason;
import java.io.Serializable;
import java.time.Instant;

/**
 * One line of a case's history.
 *
 * @param at when
 * @param who name of who did it; of the requester where a job did it; null where the product itself or somebody without an
 *     account did it
 * @param actingFor name of who was represented, or null
 * @param what the sentence that says what happened
 * @param step name of the step of a way that it was about, as {@code RESOLUTION}, or null
 * @param detail the reason or remark that was given, or null
 */
public record HistoryEvent(Instant at, String who, String actingFor, Reason what, String step, String detail)
        implements Serializable {}
