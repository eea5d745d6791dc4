package de.dresden.smartparticipation.projects.jury;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Whom to appoint as what.
 *
 * @param account account of the person, who has the role of a jury member
 * @param kind member or alternate
 * @param chair whether the person chairs the jury; members only
 * @param standsFor key of the member whom an alternate stands in for; null: whoever is missing
 * @param first first day
 * @param last last day, or null
 */
public record Appointment(
        long account, AppointmentKind kind, boolean chair, Long standsFor, LocalDate first, LocalDate last)
        implements Serializable {}
