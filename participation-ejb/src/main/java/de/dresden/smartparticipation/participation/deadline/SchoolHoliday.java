package de.dresden.smartparticipation.participation.deadline;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * School holidays of Saxony.
 *
 * @param name what they are called
 * @param firstDay first day
 * @param lastDay last day
 */
public record SchoolHoliday(String name, LocalDate firstDay, LocalDate lastDay) implements Serializable {

    boolean meets(LocalDate from, LocalDate until) {
        return !lastDay.isBefore(from) && !firstDay.isAfter(until);
    }
}
