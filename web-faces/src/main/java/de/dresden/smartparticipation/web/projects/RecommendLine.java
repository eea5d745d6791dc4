package de.dresden.smartparticipation.web.projects;

import de.dresden.smartparticipation.projects.jury.OutcomeRow;
import de.dresden.smartparticipation.projects.jury.RecommendationKind;
import de.dresden.smartparticipation.projects.jury.RecommendationRow;
import java.io.Serializable;

/** What is recommended of an application, while it is entered. */
public class RecommendLine implements Serializable {

    private static final long serialVersionUID = 1L;

    private final OutcomeRow row;
    private RecommendationKind kind;
    private Integer place;
    private String remark;

    RecommendLine(OutcomeRow row) {
        this.row = row;
        RecommendationRow said = row.recommendation();
        if (said != null) {
            kind = said.kind();
            place = said.place();
            remark = said.remark();
        }
    }

    RecommendationRow recommendation() {
        return new RecommendationRow(row.frame().reference(), kind, place, remark);
    }

    public OutcomeRow getRow() {
        return row;
    }

    public RecommendationKind getKind() {
        return kind;
    }

    public void setKind(RecommendationKind kind) {
        this.kind = kind;
    }

    public Integer getPlace() {
        return place;
    }

    public void setPlace(Integer place) {
        this.place = place;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}
