package de.dresden.smartparticipation.participation.contribution;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What the room of the answers needs to know of a contribution.
 *
 * @param id key
 * @param reference as {@code BE-2026-00042}
 * @param number number within the consultation
 * @param title title as it may be shown outside
 * @param topic name of its topic, or null
 * @param consultation key of its consultation
 * @param department lead department, or null while there is none
 * @param person who works on it, or null
 * @param response its answer, or null
 * @param state where it stands
 * @param due last day for the answer, or null
 */
public record AnswerTarget(
        long id,
        String reference,
        String number,
        String title,
        String topic,
        long consultation,
        Long department,
        Long person,
        Long response,
        ContributionState state,
        LocalDate due)
        implements Serializable {}
