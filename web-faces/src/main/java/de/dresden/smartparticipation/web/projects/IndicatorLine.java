package de.dresden.smartparticipation.web.projects;

import de.dresden.smartparticipation.projects.call.Direction;
import de.dresden.smartparticipation.projects.call.ExpectedIndicator;
import java.io.Serializable;

/** The fields of an expected indicator; without words it counts as absent. */
public class IndicatorLine implements Serializable {

    private static final long serialVersionUID = 1L;

    private String title;
    private String titleEnglish;
    private String unit;
    private String unitEnglish;
    private Direction direction;

    IndicatorLine(ExpectedIndicator indicator) {
        title = indicator.title();
        titleEnglish = indicator.titleEnglish();
        unit = indicator.unit();
        unitEnglish = indicator.unitEnglish();
        direction = indicator.direction();
    }

    boolean filled() {
        return title != null && !title.isBlank() || unit != null && !unit.isBlank();
    }

    ExpectedIndicator indicator() {
        return new ExpectedIndicator(title, titleEnglish, unit, unitEnglish, direction);
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getTitleEnglish() {
        return titleEnglish;
    }

    public void setTitleEnglish(String titleEnglish) {
        this.titleEnglish = titleEnglish;
    }

    public String getUnitEnglish() {
        return unitEnglish;
    }

    public void setUnitEnglish(String unitEnglish) {
        this.unitEnglish = unitEnglish;
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
