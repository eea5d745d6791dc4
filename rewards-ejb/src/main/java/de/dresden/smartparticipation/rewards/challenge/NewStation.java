package de.dresden.smartparticipation.rewards.challenge;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Where a poster shall hang.
 *
 * @param name where, in words; 1 to 200 characters
 * @param firstDay first day of its code
 * @param lastDay last day
 * @param daily whether a member may prove something there once a day, and not once in all
 * @param mostADay of all members together, 1 to 100,000
 */
public record NewStation(String name, LocalDate firstDay, LocalDate lastDay, boolean daily, int mostADay)
        implements Serializable {}
