package de.dresden.smartparticipation.platform.audit;

import de.dresden.smartparticipation.platform.happening.Happening;
import de.dresden.smartparticipation.platform.identity.Actor;
import de.dresden.smartparticipation.platform.identity.OnBehalf;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** One command that was carried out. Appended once, so it has no version. */
@Entity
@Table(schema = "platform", name = "audit_entry")
class AuditEntry {

    @Id
    @SequenceGenerator(name = "audit_entry_id", sequenceName = "platform.audit_entry_id", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "audit_entry_id")
    private Long id;

    private Instant at;

    @Column(name = "actor_kind")
    private String actorKind;

    @Column(name = "actor_id")
    private Long actorId;

    @Column(name = "acting_for")
    private Long actingFor;

    @Column(name = "job_id")
    private Long jobId;

    private String action;

    @Column(name = "subject_type")
    private String subjectType;

    @Column(name = "subject_id")
    private long subjectId;

    @Column(name = "subject_reference")
    private String subjectReference;

    private byte[] digest;

    protected AuditEntry() {}

    AuditEntry(Instant at, Actor actor, Happening happening, byte[] digest) {
        this.at = at;
        this.actorKind = actor.kind();
        this.actorId = actor.accountId();
        this.actingFor = happening.actingFor();
        this.jobId = actor instanceof OnBehalf onBehalf ? onBehalf.job() : null;
        this.action = happening.action();
        this.subjectType = happening.subject().type();
        this.subjectId = happening.subject().id();
        this.subjectReference = happening.subject().reference();
        this.digest = digest;
    }

    Long id() {
        return id;
    }
}
