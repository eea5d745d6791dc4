package de.dresden.smartparticipation.rewards.overview;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What happened in a month, by the day of the trip or of the posting in Dresden.
 *
 * @param first the month's first day
 * @param trips accepted trips
 * @param milligrams CO2e saved by them in milligrams; trips that cost more than the car would are taken off, unknown ones are not
 *     in it
 * @param granted Taler that were posted to wallets
 * @param redeemed Taler that were posted for offers
 * @param expired Taler that lapsed
 * @param takenBack Taler that a correction took out of wallets, as the statistics count them
 * @param reversedMilligrams CO2e in milligrams of trips of the month that were accepted and taken back since; not in {@code milligrams}
 */
public record MonthStanding(
        LocalDate first,
        long trips,
        long milligrams,
        long granted,
        long redeemed,
        long expired,
        long takenBack,
        long reversedMilligrams)
        implements Serializable {}
