package de.dresden.smartparticipation.projects.jury;

/** Whether a member was at a sitting. */
public enum Attendance {
    PRESENT,
    EXCUSED,
    ABSENT
}
