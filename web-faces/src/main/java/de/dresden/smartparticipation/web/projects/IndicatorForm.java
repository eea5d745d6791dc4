package de.dresden.smartparticipation.web.projects;

import de.dresden.smartparticipation.projects.call.Direction;
import de.dresden.smartparticipation.projects.call.Goal;
import de.dresden.smartparticipation.projects.evaluation.IndicatorData;
import de.dresden.smartparticipation.projects.evaluation.core.Aim;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The fields of an indicator. */
public class IndicatorForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Map<String, String> texts = new HashMap<>();
    private Direction direction;
    private BigDecimal baseline;
    private LocalDate baselineDay;
    private BigDecimal target;
    private LocalDate targetDay;
    private List<Goal> goals = new ArrayList<>();

    void show(IndicatorData data) {
        texts.put("title", data.title());
        texts.put("titleEnglish", data.titleEnglish());
        texts.put("unitEnglish", data.unitEnglish());
        texts.put("definition", data.definition());
        texts.put("unit", data.unit());
        texts.put("source", data.source());
        direction = data.aim().direction();
        baseline = data.aim().baseline();
        baselineDay = data.aim().baselineDay();
        target = data.aim().target();
        targetDay = data.aim().targetDay();
        goals = new ArrayList<>(data.goals().stream().sorted().toList());
    }

    IndicatorData data() {
        return new IndicatorData(
                texts.get("title"),
                texts.get("titleEnglish"),
                texts.get("definition"),
                texts.get("unit"),
                texts.get("unitEnglish"),
                new Aim(direction, baseline, baselineDay, target, targetDay),
                texts.get("source"),
                Set.copyOf(goals));
    }

    public Map<String, String> getTexts() {
        return texts;
    }

    public Direction[] getDirections() {
        return Direction.values();
    }

    public Goal[] getAllGoals() {
        return Goal.values();
    }

    public Direction getDirection() {
        return direction;
    }

    public void setDirection(Direction direction) {
        this.direction = direction;
    }

    public BigDecimal getBaseline() {
        return baseline;
    }

    public void setBaseline(BigDecimal baseline) {
        this.baseline = baseline;
    }

    public LocalDate getBaselineDay() {
        return baselineDay;
    }

    public void setBaselineDay(LocalDate baselineDay) {
        this.baselineDay = baselineDay;
    }

    public BigDecimal getTarget() {
        return target;
    }

    public void setTarget(BigDecimal target) {
        this.target = target;
    }

    public LocalDate getTargetDay() {
        return targetDay;
    }

    public void setTargetDay(LocalDate targetDay) {
        this.targetDay = targetDay;
    }

    public List<Goal> getGoals() {
        return goals;
    }

    public void setGoals(List<Goal> goals) {
        this.goals = goals;
    }
}
