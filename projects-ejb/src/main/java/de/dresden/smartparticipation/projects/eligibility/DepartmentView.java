package de.dresden.smartparticipation.projects.eligibility;

import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Capacity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;

/** What a department is asked about an application, and what it answers. */
@Entity
@Table(schema = "projects", name = "department_view")
class DepartmentView {

    @Id
    @SequenceGenerator(name = "department_view_id", sequenceName = "projects.department_view_id", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "department_view_id")
    private Long id;

    @Column(name = "application_id")
    private long application;

    @Column(name = "department_id")
    private long department;

    private String question;

    private LocalDate due;

    @Enumerated(EnumType.STRING)
    private ViewState state;

    @Column(name = "requested_by")
    private long requestedBy;

    @Column(name = "requested_for")
    private Long requestedFor;

    @Column(name = "requested_at")
    private Instant requestedAt;

    @Enumerated(EnumType.STRING)
    private Agreement cost;

    @Enumerated(EnumType.STRING)
    private Agreement feasible;

    private String statement;

    private String conditions;

    @Column(name = "given_by")
    private Long givenBy;

    @Column(name = "given_for")
    private Long givenFor;

    @Column(name = "given_at")
    private Instant givenAt;

    @Column(name = "closed_by")
    private Long closedBy;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "closed_reason")
    private String closedReason;

    @Version
    private long version;

    protected DepartmentView() {}

    DepartmentView(long application, long department, ViewRequest request, Capacity by, Instant now) {
        this.application = application;
        this.department = department;
        this.question = request.question() == null ? "" : request.question();
        this.due = request.due();
        this.state = ViewState.REQUESTED;
        this.requestedBy = by.person();
        this.requestedFor = by.actingFor();
        this.requestedAt = now;
    }

    /** The department answers, or puts its answer right. @throws Refused where nobody waits for it, or something is missing */
    void give(ViewData data, Capacity by, Instant now) {
        if (state != ViewState.REQUESTED && state != ViewState.GIVEN) {
            throw new Refused(ViewData.because("view-over"));
        }
        if (!data.problems().isEmpty()) {
            throw new Refused(data.problems());
        }
        state = ViewState.GIVEN;
        cost = data.cost();
        feasible = data.feasible();
        statement = data.statement();
        conditions = data.conditions();
        givenBy = by.person();
        givenFor = by.actingFor();
        givenAt = now;
    }

    /** It is not waited for any longer. @throws Refused before its last day is over */
    void close(String reason, LocalDate today, Capacity by, Instant now) {
        requireOpen();
        if (!due.isBefore(today)) {
            throw new Refused(ViewData.because("view-not-overdue", due));
        }
        state = ViewState.CLOSED;
        closedReason = reason;
        closedBy = by.person();
        closedAt = now;
    }

    /** One that was closed is waited for again. @param until the new last day */
    void reopen(LocalDate until) {
        if (state != ViewState.CLOSED) {
            throw new Refused(ViewData.because("view-over"));
        }
        state = ViewState.REQUESTED;
        due = until;
        closedReason = null;
        closedBy = null;
        closedAt = null;
    }

    /** It is not asked for any more. */
    void withdraw() {
        requireOpen();
        state = ViewState.WITHDRAWN;
    }

    private void requireOpen() {
        if (state != ViewState.REQUESTED) {
            throw new Refused(ViewData.because("view-over"));
        }
    }

    /** @throws Conflict where it changed since this version was read */
    DepartmentView seenAs(ViewKey key, Subject about) {
        if (key.version() != version) {
            throw Conflict.changedMeanwhile(about);
        }
        return this;
    }

    long application() {
        return application;
    }

    long department() {
        return department;
    }

    LocalDate due() {
        return due;
    }

    ViewState state() {
        return state;
    }
}
