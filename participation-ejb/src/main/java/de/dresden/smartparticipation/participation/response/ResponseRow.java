package de.dresden.smartparticipation.participation.response;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * An answer in a list.
 *
 * @param id the answer
 * @param reference reference of the group or of the one contribution
 * @param contribution reference of the first contribution, where the answer is worked on
 * @param title title of the first contribution
 * @param contributions how many it answers
 * @param consultation title of the consultation
 * @param department lead department
 * @param state where it stands
 * @param assessment what becomes of the contribution, or null
 * @param by name of who proposed it, or of who wrote it last
 * @param at when it was proposed, or written last
 * @param due nearest deadline among what it answers, or null
 * @param own whether the person who reads wrote at it or proposed it, and so cannot approve it
 */
public record ResponseRow(
        long id,
        String reference,
        String contribution,
        String title,
        long contributions,
        String consultation,
        String department,
        ResponseState state,
        Assessment assessment,
        String by,
        Instant at,
        LocalDate due,
        boolean own)
        implements Serializable {}
