package de.dresden.smartparticipation.platform.audit;

import de.dresden.smartparticipation.platform.fault.Reason;
import java.io.Serializable;
import java.time.Instant;

/**
 * An entry of the trail in a list.
 *
 * @param id key
 * @param at when
 * @param actorKind {@code STAFF}, {@code EXTERNAL}, {@code MEMBER}, {@code LINK}, {@code VISITOR}, {@code JOB}, {@code AUTOMATIC}
 * @param who name of who did it, or null: nobody with an account
 * @param actingFor name of who was represented, or null
 * @param job the job that did it, or null
 * @param what what happened, as a sentence
 * @param action what happened, as it is stored
 * @param subjectType kind of the object
 * @param reference reference of the object
 */
public record AuditRow(
        long id,
        Instant at,
        String actorKind,
        String who,
        String actingFor,
        Long job,
        Reason what,
        String action,
        String subjectType,
        String reference)
        implements Serializable {}
