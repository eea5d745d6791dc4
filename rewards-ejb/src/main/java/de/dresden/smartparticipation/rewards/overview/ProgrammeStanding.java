package de.dresden.smartparticipation.rewards.overview;

import java.io.Serializable;

/**
 * How the programme stands now.
 *
 * @param partners active partner businesses
 * @param offers offers of active partners that are published and valid today
 * @param members members that have not left
 * @param inWallets Taler that members have, reserved and not yet posted ones included
 * @param factorsOf year of the emission factors in force today, or null where no set is in force
 * @param thisMonth what happened since the first of the month, in Dresden's time
 * @param lastMonth what happened in the whole month before
 */
public record ProgrammeStanding(
        long partners,
        long offers,
        long members,
        long inWallets,
        Integer factorsOf,
        MonthStanding thisMonth,
        MonthStanding lastMonth)
        implements Serializable {}
