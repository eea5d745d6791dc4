package de.dresden.smartparticipation.projects.call;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;

/** An expected indicator as it is kept. */
@Embeddable
class IndicatorRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private String title;

    private String unit;

    @Enumerated(EnumType.STRING)
    private Direction direction;

    protected IndicatorRow() {}

    IndicatorRow(ExpectedIndicator indicator) {
        title = indicator.title();
        unit = indicator.unit();
        direction = indicator.direction();
    }

    ExpectedIndicator indicator() {
        return new ExpectedIndicator(title, unit, direction);
    }
}
