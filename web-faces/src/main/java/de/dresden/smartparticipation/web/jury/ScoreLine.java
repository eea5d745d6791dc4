package de.dresden.smartparticipation.web.jury;

import de.dresden.smartparticipation.projects.call.Criterion;
import java.io.Serializable;

/** One criterion while it is scored. */
public class ScoreLine implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Criterion criterion;
    private Integer points;
    private String remark;

    ScoreLine(Criterion criterion, Integer points, String remark) {
        this.criterion = criterion;
        this.points = points;
        this.remark = remark;
    }

    public Criterion getCriterion() {
        return criterion;
    }

    public Integer getPoints() {
        return points;
    }

    public void setPoints(Integer points) {
        this.points = points;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}
