package de.dresden.smartparticipation.participation.consultation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** From when until when one of the three phases lasts; the end is the first moment after it. Changed through its {@link Consultation}. */
@Entity
@Table(schema = "participation", name = "phase")
class Phase {

    @Id
    @SequenceGenerator(name = "phase_id", sequenceName = "participation.phase_id", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "phase_id")
    private Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "consultation_id")
    private Consultation consultation;

    @Enumerated(EnumType.STRING)
    private PhaseKind kind;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    @Version
    private long version;

    protected Phase() {}

    Phase(Consultation consultation, PhaseKind kind, Instant startsAt, Instant endsAt) {
        this.consultation = consultation;
        this.kind = kind;
        lasts(startsAt, endsAt);
    }

    final void lasts(Instant from, Instant until) {
        startsAt = from;
        endsAt = until;
    }

    PhaseKind kind() {
        return kind;
    }

    Instant startsAt() {
        return startsAt;
    }

    Instant endsAt() {
        return endsAt;
    }

    /** For the audit: both days as the city reads them. */
    String days() {
        return PhaseDays.of(kind, startsAt, endsAt).toString();
    }
}
