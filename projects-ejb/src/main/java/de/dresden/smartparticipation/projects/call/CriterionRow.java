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

    @Column(name = "title_english")
    private String titleEnglish;

    private String help;

    @Column(name = "help_english")
    private String helpEnglish;

    private int weight;

    private int lowest;

    private int highest;

    protected CriterionRow() {}

    CriterionRow(Criterion data) {
        criterion = data.id();
        title = data.title();
        titleEnglish = data.titleEnglish();
        help = data.help();
        helpEnglish = data.helpEnglish();
        weight = data.weight();
        lowest = data.lowest();
        highest = data.highest();
    }

    Criterion data() {
        return new Criterion(criterion, title, titleEnglish, help, helpEnglish, weight, lowest, highest);
    }
}
