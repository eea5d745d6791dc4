package de.dresden.smartparticipation.projects.call;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;

/** An expected indicator as it is kept. */
@Embeddable
class IndicatorRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private String title;

    @Column(name = "title_english")
    private String titleEnglish;

    private String unit;

    @Column(name = "unit_english")
    private String unitEnglish;

    @Enumerated(EnumType.STRING)
    private Direction direction;

    protected IndicatorRow() {}

    IndicatorRow(ExpectedIndicator indicator) {
        title = indicator.title();
        titleEnglish = indicator.titleEnglish();
        unit = indicator.unit();
        unitEnglish = indicator.unitEnglish();
        direction = indicator.direction();
    }

    ExpectedIndicator indicator() {
        return new ExpectedIndicator(title, titleEnglish, unit, unitEnglish, direction);
    }
}
