package de.dresden.smartparticipation.participation.plan;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Capacity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** A time in which what is displayed could not be had; written by {@link PlanProbe}, answered by a clerk. */
@Entity
@Table(schema = "participation", name = "plan_outage")
class PlanOutage {

    @Id
    private Long id;

    @Column(name = "round_id")
    private long round;

    @Column(name = "began_at")
    private Instant beganAt;

    @Enumerated(EnumType.STRING)
    private OutageAnswer answer;

    @Column(name = "answer_reason")
    private String answerReason;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "answered_by")
    private Long answeredBy;

    @Version
    private long version;

    protected PlanOutage() {}

    /** @param last whether no other outage waits for an answer */
    PlanChanged answer(OutageAnswer given, String why, boolean last, Subject plan, Capacity by, Instant now) {
        if (answer != null) {
            throw new Refused(Reason.of("participation.plan.outage-answered"));
        }
        if (given == null || why == null || why.isBlank()) {
            throw new Refused(Reason.of("participation.plan.outage-incomplete"));
        }
        answer = given;
        answerReason = why.strip();
        answeredAt = now;
        answeredBy = by.person();
        return new PlanChanged(
                plan,
                "outage-answered",
                Map.of(),
                Map.of("began", beganAt.toString(), "answer", given.name(), "reason", answerReason),
                by,
                last ? List.of(PlanTask.OUTAGE.close(plan)) : List.of());
    }

    Instant beganAt() {
        return beganAt;
    }

    long round() {
        return round;
    }
}
