package de.dresden.smartparticipation.projects.application;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;

/** A step of the schedule as it is kept: months by their first day. */
@Embeddable
class StepRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private String title;

    @Column(name = "first_month")
    private LocalDate first;

    @Column(name = "last_month")
    private LocalDate last;

    protected StepRow() {}

    StepRow(PlanStep step) {
        title = step.title();
        first = step.first().atDay(1);
        last = step.last().atDay(1);
    }

    PlanStep step() {
        return new PlanStep(title, YearMonth.from(first), YearMonth.from(last));
    }
}
