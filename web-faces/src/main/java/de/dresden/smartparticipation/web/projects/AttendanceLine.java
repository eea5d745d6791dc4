package de.dresden.smartparticipation.web.projects;

import de.dresden.smartparticipation.projects.jury.Attendance;
import java.io.Serializable;

/** Whether a member was at a sitting, while it is entered. */
public class AttendanceLine implements Serializable {

    private static final long serialVersionUID = 1L;

    private final long member;
    private final String name;
    private Attendance attendance;

    AttendanceLine(long member, String name, Attendance attendance) {
        this.member = member;
        this.name = name;
        this.attendance = attendance;
    }

    public long getMember() {
        return member;
    }

    public String getName() {
        return name;
    }

    public Attendance getAttendance() {
        return attendance;
    }

    public void setAttendance(Attendance attendance) {
        this.attendance = attendance;
    }
}
