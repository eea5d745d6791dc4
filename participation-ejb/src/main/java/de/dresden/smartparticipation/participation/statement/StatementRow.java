package de.dresden.smartparticipation.participation.statement;

import de.dresden.smartparticipation.platform.clock.Clocks;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A statement in a list.
 *
 * @param reference as {@code ST-2026-00001}
 * @param pseudonym as it stands in public tables: {@code B001} for a citizen, {@code T001} for an agency
 * @param plan reference of the plan
 * @param planName its name
 * @param sender who made it; null where it is anonymous or the reader may not know
 * @param agency whether an agency made it
 * @param beginning the first words
 * @param channel on which way it came
 * @param receivedAt when it reached the city
 * @param firstDay first day of its round
 * @param lastDay last day that is in time for its sender
 * @param state where it stands
 * @param group name of its group, or null
 * @param points number of its points
 * @param doubt key of what the checks remarked, or null
 */
public record StatementRow(
        String reference,
        String pseudonym,
        String plan,
        String planName,
        String sender,
        boolean agency,
        String beginning,
        StatementChannel channel,
        Instant receivedAt,
        LocalDate firstDay,
        LocalDate lastDay,
        StatementState state,
        String group,
        long points,
        String doubt)
        implements Serializable {

    /** Whether it came before the first day of its round; it is considered all the same. */
    public boolean beforehand() {
        return LocalDate.ofInstant(receivedAt, Clocks.BERLIN).isBefore(firstDay);
    }

    public Timing timing() {
        return Timing.of(receivedAt, lastDay);
    }
}
