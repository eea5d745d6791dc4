package de.dresden.smartparticipation.participation.plan;

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
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** A step of the way that was taken. Changed through its {@link Plan}. */
@Entity
@Table(schema = "participation", name = "plan_step")
class PlanStep {

    @Id
    @SequenceGenerator(name = "plan_step_id", sequenceName = "participation.plan_step_id", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "plan_step_id")
    private Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "plan_id")
    private Plan plan;

    @Enumerated(EnumType.STRING)
    private StepKind kind;

    @Column(name = "done_on")
    private LocalDate day;

    private String paper;

    private String note;

    @Version
    private long version;

    protected PlanStep() {}

    PlanStep(Plan plan, StepKind kind, StepData data) {
        this.plan = plan;
        this.kind = kind;
        day = data.day();
        paper = data.paper();
        note = data.note();
    }

    StepKind kind() {
        return kind;
    }

    StepTaken taken() {
        return new StepTaken(kind, day);
    }

    /** For the audit. */
    Map<String, Object> values() {
        Map<String, Object> values = new HashMap<>();
        values.put("step", kind.name());
        values.put("day", day.toString());
        values.put("paper", paper);
        values.put("note", note);
        return values;
    }
}
