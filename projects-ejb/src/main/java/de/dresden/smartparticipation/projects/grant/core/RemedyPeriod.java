package de.dresden.smartparticipation.projects.grant.core;

import de.dresden.smartparticipation.platform.deadline.CivilPeriod;
import de.dresden.smartparticipation.platform.deadline.Holidays;
import java.time.LocalDate;

/**
 * Until when a remedy against a notice may be sought, see the package.
 *
 * @param announced day of Bekanntgabe
 * @param last last day of the period
 */
public record RemedyPeriod(LocalDate announced, LocalDate last) {

    private static final int A_YEAR = 12;

    /**
     * @param announced day of Bekanntgabe
     * @param told whether the notice tells of the remedy
     * @param holidays of the years around it
     */
    public static RemedyPeriod of(LocalDate announced, boolean told, Holidays holidays) {
        return new RemedyPeriod(
                announced, holidays.workingDayFrom(CivilPeriod.monthsAfter(announced, told ? 1 : A_YEAR)));
    }

    /** First day on which nobody can contest it any more (Bestandskraft). */
    public LocalDate finalOn() {
        return last.plusDays(1);
    }
}
