package de.dresden.smartparticipation.rewards.challenge;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A challenge in the clerks' list.
 *
 * @param reference {@code CH-2026-0001}
 * @param title its title
 * @param kind who reaches the goal
 * @param state where it stands today
 * @param firstDay first day
 * @param lastDay last day
 * @param members how many take part
 * @param taler whole Taler that were promised so far
 * @param mostTaler whole Taler for all together
 */
public record ChallengeRow(
        String reference,
        String title,
        ChallengeKind kind,
        ChallengeState state,
        LocalDate firstDay,
        LocalDate lastDay,
        int members,
        long taler,
        long mostTaler)
        implements Serializable {}
