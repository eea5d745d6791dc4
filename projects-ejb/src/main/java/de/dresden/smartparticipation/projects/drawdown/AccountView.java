package de.dresden.smartparticipation.projects.drawdown;

import java.io.Serializable;
import java.time.Instant;

/**
 * The account of a grant's recipient for reading: never its whole number.
 *
 * @param id key
 * @param holder in whose name
 * @param shown country and last four characters
 * @param enteredBy who entered it; null: the recipient
 * @param enteredAt when
 * @param checkedBy who checked it, or null: not yet
 * @param checkedAt when, or null
 * @param mayCheck whether who looks may check it
 */
public record AccountView(
        long id,
        String holder,
        String shown,
        String enteredBy,
        Instant enteredAt,
        String checkedBy,
        Instant checkedAt,
        boolean mayCheck)
        implements Serializable {}
