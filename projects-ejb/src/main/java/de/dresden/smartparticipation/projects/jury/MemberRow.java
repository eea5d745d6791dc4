package de.dresden.smartparticipation.projects.jury;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Somebody on a jury.
 *
 * @param id key
 * @param account account of the person
 * @param name full name
 * @param kind member or alternate
 * @param chair whether the person chairs the jury
 * @param standsFor key of the member whom an alternate stands in for, or null
 * @param standsForName name of that member, or null
 * @param first first day
 * @param last last day, or null
 * @param answer what the person said, or null
 * @param answeredAt when, or null
 * @param endReason why the appointment was ended, or null
 * @param version for the next command
 */
public record MemberRow(
        long id,
        long account,
        String name,
        AppointmentKind kind,
        boolean chair,
        Long standsFor,
        String standsForName,
        LocalDate first,
        LocalDate last,
        MemberAnswer answer,
        Instant answeredAt,
        String endReason,
        long version)
        implements Serializable {

    public boolean alternate() {
        return kind == AppointmentKind.ALTERNATE;
    }

    public boolean accepted() {
        return answer == MemberAnswer.ACCEPTED;
    }

    /** Whether an answer is still awaited. */
    public boolean waits() {
        return answer == null && endReason == null;
    }

    /** Whether the person is in office on a day. */
    public boolean serves(LocalDate day) {
        return accepted() && !day.isBefore(first) && (last == null || !day.isAfter(last));
    }

    /** Whether it can be ended. */
    public boolean endable() {
        return endReason == null && answer != MemberAnswer.DECLINED;
    }
}
