package de.dresden.smartparticipation.projects.cooperation.practice;

import de.dresden.smartparticipation.platform.text.Wording;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** A figure of a version. */
@Embeddable
class FigureRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private String value;

    private String label;

    @Column(name = "label_english")
    private String labelEnglish;

    protected FigureRow() {}

    FigureRow(Figure figure) {
        this.value = figure.value();
        this.label = figure.label().german();
        this.labelEnglish = figure.label().english();
    }

    Figure figure() {
        return new Figure(value, new Wording(label, labelEnglish));
    }
}
