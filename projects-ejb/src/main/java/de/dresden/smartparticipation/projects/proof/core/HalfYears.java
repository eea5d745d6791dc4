package de.dresden.smartparticipation.projects.proof.core;

import java.time.LocalDate;
import java.time.Month;

/** The half-years in which one base rate holds: from 1 January and from 1 July (§ 247 Abs. 1 BGB). */
final class HalfYears {

    private HalfYears() {}

    /** First day of the half-year that a day is in. */
    static LocalDate firstDay(LocalDate day) {
        return LocalDate.of(day.getYear(), day.getMonthValue() < Month.JULY.getValue() ? Month.JANUARY : Month.JULY, 1);
    }

    /** First day of the next half-year. */
    static LocalDate next(LocalDate day) {
        return firstDay(day).plusMonths(6);
    }
}
