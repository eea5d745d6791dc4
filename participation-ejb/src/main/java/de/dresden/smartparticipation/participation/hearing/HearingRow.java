package de.dresden.smartparticipation.participation.hearing;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * An agency in a round.
 *
 * @param id key
 * @param agency reference of the agency
 * @param name its name
 * @param email where notices go; null: by letter
 * @param state where its hearing stands
 * @param notifiedAt when the notice was sent, or null
 * @param byLetter whether the notice went by letter
 * @param receivedOn day of receipt, or null
 * @param due its last day, or null
 * @param reminders how often it was reminded
 * @param extension what became of its wish for more time, or null
 * @param wantedUntil until when it wants time, or null
 * @param wantedReason why, or null
 * @param answer its answer, or null
 * @param answeredAt when it answered, or null
 * @param statement reference of its statement, or null
 * @param silent whether its last day is over without an answer
 * @param version to be handed in with a change
 */
public record HearingRow(
        long id,
        String agency,
        String name,
        String email,
        HearingState state,
        Instant notifiedAt,
        boolean byLetter,
        LocalDate receivedOn,
        LocalDate due,
        int reminders,
        ExtensionState extension,
        LocalDate wantedUntil,
        String wantedReason,
        HearingAnswer answer,
        Instant answeredAt,
        String statement,
        boolean silent,
        long version)
        implements Serializable {}
