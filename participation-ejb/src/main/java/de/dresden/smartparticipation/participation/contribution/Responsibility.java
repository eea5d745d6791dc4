package de.dresden.smartparticipation.participation.contribution;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/** Whose case a contribution is, until when, and where the city files it. */
@Embeddable
class Responsibility {

    @Column(name = "department_id")
    private Long department;

    @Column(name = "person_id")
    private Long person;

    @Column(name = "assigned_at")
    private Instant assignedAt;

    private LocalDate due;

    @Column(name = "resubmit_on")
    private LocalDate resubmitOn;

    @Column(name = "file_number")
    private String fileNumber;

    protected Responsibility() {}

    /** A deadline that was set stays where the new assignment names none. */
    void goTo(Assignment to, Instant now) {
        department = to.department();
        person = to.person();
        due = to.due() == null ? due : to.due();
        assignedAt = now;
    }

    /** Nobody's any more; the deadline stays. */
    void returned() {
        department = null;
        person = null;
        assignedAt = null;
    }

    void resubmitOn(LocalDate day) {
        resubmitOn = day;
    }

    void fileNumber(String number) {
        fileNumber = number;
    }

    boolean isOf(long otherDepartment) {
        return Objects.equals(department, otherDepartment);
    }

    Long department() {
        return department;
    }

    Long person() {
        return person;
    }

    LocalDate due() {
        return due;
    }

    LocalDate resubmission() {
        return resubmitOn;
    }

    String fileNumber() {
        return fileNumber;
    }
}
