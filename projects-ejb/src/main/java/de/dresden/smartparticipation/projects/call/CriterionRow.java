package de.dresden.smartparticipation.projects.call;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** A criterion as one version of the terms has it. */
@Embeddable
class CriterionRow implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(name = "criterion_id")
    private long criterion;

    private String title;

    private String help;

    private int weight;

    private int lowest;

    private int highest;

    protected CriterionRow() {}

    CriterionRow(Criterion data) {
        criterion = data.id();
        title = data.title();
        help = data.help();
        weight = data.weight();
        lowest = data.lowest();
        highest = data.highest();
    }

    Criterion data() {
        return new Criterion(criterion, title, help, weight, lowest, highest);
    }
}
