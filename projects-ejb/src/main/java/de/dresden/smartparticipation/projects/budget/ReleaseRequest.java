package de.dresden.smartparticipation.projects.budget;

import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.platform.fault.Reason;
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
import java.math.BigDecimal;
import java.time.Instant;

/** That a project shall commit although the year is frozen: asked by its manager, decided by somebody of the treasury. */
@Entity
@Table(schema = "projects", name = "release_request")
class ReleaseRequest {

    static final String SUBJECT = "release-request";

    private static final int LONGEST = 2_000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "release_request")
    @SequenceGenerator(name = "release_request", sequenceName = "projects.release_request_id", allocationSize = 50)
    private Long id;

    @Column(name = "year_id")
    private long yearId;

    @Column(name = "project_id")
    private long projectId;

    private long cents;

    private String reason;

    @Enumerated(EnumType.STRING)
    private ReleaseState state;

    @Column(name = "requested_by")
    private long requestedBy;

    @Column(name = "requested_for")
    private Long requestedFor;

    @Column(name = "requested_at")
    private Instant requestedAt;

    @Column(name = "decided_by")
    private Long decidedBy;

    @Column(name = "decided_for")
    private Long decidedFor;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "granted_cents")
    private Long grantedCents;

    private String answer;

    @Version
    private long version;

    protected ReleaseRequest() {}

    /** @param reason why it cannot wait, 1 to 2,000 characters */
    ReleaseRequest(long year, long project, long cents, String reason, Capacity by, Instant now) {
        if (reason == null || reason.isBlank() || reason.strip().length() > LONGEST) {
            throw new Refused(because("request-reason", LONGEST));
        }
        this.yearId = year;
        this.projectId = project;
        this.cents = cents;
        this.reason = reason.strip();
        this.state = ReleaseState.WAITING;
        this.requestedBy = by.person();
        this.requestedFor = by.actingFor();
        this.requestedAt = now;
    }

    /**
     * @param some what is granted of it, more than 0
     * @param words to the project, may be empty
     * @throws Refused where it is over, of the same person, or more than was asked for
     */
    void grant(long some, String words, Capacity by, Instant now) {
        requireDecidable(by);
        if (some <= 0 || some > cents) {
            throw new Refused(because("granted-amount", BigDecimal.valueOf(cents, 2)));
        }
        grantedCents = some;
        decide(ReleaseState.GRANTED, words == null || words.isBlank() ? null : words.strip(), by, now);
    }

    /** @param words why, must not be blank */
    void refuse(String words, Capacity by, Instant now) {
        requireDecidable(by);
        if (words == null || words.isBlank() || words.strip().length() > LONGEST) {
            throw new Refused(because("answer", LONGEST));
        }
        decide(ReleaseState.REFUSED, words.strip(), by, now);
    }

    void withdraw() {
        end(ReleaseState.WITHDRAWN);
    }

    /** The freeze has ended. */
    void lapse() {
        end(ReleaseState.LAPSED);
    }

    private void end(ReleaseState how) {
        if (state != ReleaseState.WAITING) {
            throw new Refused(because("request-over"));
        }
        state = how;
    }

    private void decide(ReleaseState how, String words, Capacity by, Instant now) {
        end(how);
        answer = words;
        decidedBy = by.person();
        decidedFor = by.actingFor();
        decidedAt = now;
    }

    private void requireDecidable(Capacity by) {
        if (state != ReleaseState.WAITING) {
            throw new Refused(because("request-over"));
        }
        if (by.overlaps(new Capacity(requestedBy, requestedFor))) {
            throw new Refused(because("own-request"));
        }
    }

    /** @throws Conflict where the version that was seen is not the stored one */
    ReleaseRequest seenAs(long seen, String reference) {
        if (seen != version) {
            throw Conflict.changedMeanwhile(subject(reference));
        }
        return this;
    }

    /** @param reference of the line and year, as people call it */
    Subject subject(String reference) {
        return new Subject(SUBJECT, id, reference);
    }

    long id() {
        return id;
    }

    long yearId() {
        return yearId;
    }

    long projectId() {
        return projectId;
    }

    long cents() {
        return cents;
    }

    String reason() {
        return reason;
    }

    static Reason because(String what, Object... arguments) {
        return Reason.of("projects.budget." + what, arguments);
    }
}
