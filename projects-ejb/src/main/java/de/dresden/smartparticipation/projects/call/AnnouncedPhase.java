package de.dresden.smartparticipation.projects.call;

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
import java.time.LocalDate;

/** The days of one phase; changed through its {@link Call}. When they were changed is told to the database, which guards them. */
@Entity
@Table(schema = "projects", name = "call_phase")
class AnnouncedPhase {

    @Id
    @SequenceGenerator(name = "call_phase_id", sequenceName = "projects.call_phase_id", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "call_phase_id")
    private Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "call_id")
    private Call call;

    @Enumerated(EnumType.STRING)
    private CallPhase phase;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "last_day")
    private LocalDate lastDay;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Version
    private long version;

    protected AnnouncedPhase() {}

    AnnouncedPhase(Call call, PhaseDays days, Instant now) {
        this.call = call;
        this.phase = days.phase();
        lasts(days, now);
    }

    final void lasts(PhaseDays days, Instant now) {
        firstDay = days.first();
        lastDay = days.last();
        changedAt = now;
    }

    CallPhase phase() {
        return phase;
    }

    PhaseDays days() {
        return new PhaseDays(phase, firstDay, lastDay);
    }
}
