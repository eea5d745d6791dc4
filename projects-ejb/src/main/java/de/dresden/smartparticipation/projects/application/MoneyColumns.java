package de.dresden.smartparticipation.projects.application;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** The sums of the plans in cents; replaced as a whole. */
@Embeddable
class MoneyColumns implements Serializable {

    private static final long serialVersionUID = 1L;

    /** The sum of the items, so that lists need not add them up; the database compares. */
    @Column(name = "cost_cents")
    private long cost;

    @Column(name = "own_cents")
    private long own;

    @Column(name = "third_cents")
    private long third;

    @Column(name = "asked_cents")
    private long asked;

    protected MoneyColumns() {}

    MoneyColumns(MoneyPlan plan) {
        cost = plan.costCents();
        own = plan.ownCents();
        third = plan.thirdCents();
        asked = plan.askedCents();
    }

    long own() {
        return own;
    }

    long third() {
        return third;
    }

    long asked() {
        return asked;
    }
}
