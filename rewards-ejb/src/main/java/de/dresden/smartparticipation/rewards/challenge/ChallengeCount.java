package de.dresden.smartparticipation.rewards.challenge;

import java.io.Serializable;

/**
 * A challenge in numbers.
 *
 * @param members how many take part; of a deed how many have proved one
 * @param reached how many members have reached the goal by themselves; of teams how many teams
 * @param total how much of the unit all have done together
 * @param deeds how many deeds are confirmed
 * @param waiting how many deeds wait for a clerk
 * @param taler whole Taler promised
 * @param granted of these granted
 * @param expected Taler that were promised if it were evaluated now: a challenge promises none before; 0 for deeds and once it is over
 */
public record ChallengeCount(
        int members, int reached, long total, int deeds, int waiting, long taler, long granted, long expected)
        implements Serializable {}
