package de.dresden.smartparticipation.participation.weighing;

import de.dresden.smartparticipation.platform.identity.Capacity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;

/** A decision of the council on the weighing (Abwägungsbeschluss); never changed afterwards. */
@Entity
@Table(schema = "participation", name = "council_decision")
class CouncilDecision {

    @Id
    @SequenceGenerator(
            name = "council_decision_id",
            sequenceName = "participation.council_decision_id",
            allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "council_decision_id")
    private Long id;

    @Column(name = "plan_id")
    private long plan;

    private String number;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    private String paper;

    private String remark;

    @Column(name = "recorded_by")
    private Long recordedBy;

    @Column(name = "recorded_for")
    private Long recordedFor;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Version
    private long version;

    protected CouncilDecision() {}

    CouncilDecision(long plan, DecisionData data, Capacity by, Instant now) {
        this.plan = plan;
        this.number = data.number();
        this.decidedOn = data.decidedOn();
        this.paper = data.paper();
        this.remark = data.remark();
        this.recordedBy = by.person();
        this.recordedFor = by.actingFor();
        this.recordedAt = now;
    }

    Long id() {
        return id;
    }
}
