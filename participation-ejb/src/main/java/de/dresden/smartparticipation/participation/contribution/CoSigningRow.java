package de.dresden.smartparticipation.participation.contribution;

import java.io.Serializable;
import java.time.Instant;

/**
 * A department that signs along.
 *
 * @param department key of the department
 * @param name its name
 * @param state what it says
 * @param remark its remark, or null
 * @param answeredBy name of who answered, or null
 * @param answeredAt when, or null
 * @param mayAnswer whether the person who reads may answer for it now
 */
public record CoSigningRow(
        long department,
        String name,
        CoSigningState state,
        String remark,
        String answeredBy,
        Instant answeredAt,
        boolean mayAnswer)
        implements Serializable {}
