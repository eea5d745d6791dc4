package de.dresden.smartparticipation.projects.jury;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * A sitting of a jury.
 *
 * @param id key
 * @param day when
 * @param begins at what time in Dresden
 * @param place where
 * @param minutes what was said; empty for those who may not read it
 * @param attendance who was there; empty for those who may not read it
 * @param version for the next command
 */
public record SittingRow(
        long id,
        LocalDate day,
        LocalTime begins,
        String place,
        String minutes,
        List<AttendanceRow> attendance,
        long version)
        implements Serializable {

    /** Whether a member was there. @param member key @param name full name */
    public record AttendanceRow(long member, String name, Attendance attendance) implements Serializable {}

    public SittingRow {
        attendance = List.copyOf(attendance);
    }

    /** When and where alone. */
    SittingRow announced() {
        return new SittingRow(id, day, begins, place, "", List.of(), version);
    }
}
