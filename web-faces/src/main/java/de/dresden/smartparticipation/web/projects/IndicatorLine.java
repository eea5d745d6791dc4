package de.dresden.smartparticipation.web.projects;

import de.dresden.smartparticipation.projects.call.Direction;
import de.dresden.smartparticipation.projects.call.ExpectedIndicator;
import java.io.Serializable;

/** The fields of an expected indicator; without words it counts as absent. */
public class IndicatorLine implements Serializable {

    private static final long serialVersionUID = 1L;

    private String title;
    private String unit;
    private Direction direction;

    IndicatorLine(ExpectedIndicator indicator) {
        title = indicator.title();
        unit = indicator.unit();
        direction = indicator.direction();
    }

    boolean filled() {
        return title != null && !title.isBlank() || unit != null && !unit.isBlank();
    }

    ExpectedIndicator indicator() {
        return new ExpectedIndicator(title, unit, direction);
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public Direction getDirection() {
        return direction;
    }

    public void setDirection(Direction direction) {
        this.direction = direction;
    }
}
