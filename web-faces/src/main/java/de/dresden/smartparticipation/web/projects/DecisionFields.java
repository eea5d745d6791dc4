package de.dresden.smartparticipation.web.projects;

import de.dresden.smartparticipation.projects.decision.DecisionLine;
import de.dresden.smartparticipation.projects.decision.RowData;
import de.dresden.smartparticipation.projects.selection.Ruling;
import java.io.Serializable;

/** One application of a decision while it is written. */
public class DecisionFields implements Serializable {

    private static final long serialVersionUID = 1L;

    private final DecisionLine line;
    private Ruling ruling;
    private Long granted;
    private Integer place;
    private String reason;
    private String deviation;

    DecisionFields(DecisionLine line) {
        this.line = line;
        ruling = line.data().ruling();
        granted = line.data().grantedCents();
        place = line.data().place();
        reason = line.data().reason();
        deviation = line.data().deviation();
    }

    RowData data() {
        return new RowData(line.data().application(), ruling, granted, place, reason, deviation);
    }

    public DecisionLine getLine() {
        return line;
    }

    public Ruling getRuling() {
        return ruling;
    }

    public void setRuling(Ruling ruling) {
        this.ruling = ruling;
    }

    public Long getGranted() {
        return granted;
    }

    public void setGranted(Long granted) {
        this.granted = granted;
    }

    public Integer getPlace() {
        return place;
    }

    public void setPlace(Integer place) {
        this.place = place;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getDeviation() {
        return deviation;
    }

    public void setDeviation(String deviation) {
        this.deviation = deviation;
    }
}
