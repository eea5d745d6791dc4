package de.dresden.smartparticipation.web.statements;

import de.dresden.smartparticipation.participation.statement.LateDecision;
import de.dresden.smartparticipation.participation.statement.LateRuling;
import de.dresden.smartparticipation.participation.statement.PointData;
import de.dresden.smartparticipation.participation.statement.PointRow;
import jakarta.servlet.http.Part;
import java.io.Serializable;

/** What is typed on the page of a statement. */
public class CaseFields implements Serializable {

    private static final long serialVersionUID = 1L;

    /** From this likeness on a statement is ticked beforehand; the clerk decides. */
    static final int SURELY_ALIKE = 80;

    private String text;
    private String topic;
    private String department;
    private LateRuling ruling;
    private boolean known;
    private boolean lawfulness;
    private String reason;
    private String groupName;
    private String[] chosen = {};
    private String signatures;
    private transient Part list;

    void show(PointRow point) {
        text = point.text();
        topic = point.topic();
        department = String.valueOf(point.department());
    }

    PointData point() {
        return new PointData(text, topic, department == null ? null : Long.valueOf(department));
    }

    LateDecision late() {
        return new LateDecision(ruling, known, lawfulness, reason);
    }

    public Part getList() {
        return list;
    }

    public void setList(Part list) {
        this.list = list;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getTopic() {
        return topic;
    }

    public void setTopic(String topic) {
        this.topic = topic;
    }

    public String getDepartment() {
        return department;
    }

    public void setDepartment(String department) {
        this.department = department;
    }

    public LateRuling getRuling() {
        return ruling;
    }

    public void setRuling(LateRuling ruling) {
        this.ruling = ruling;
    }

    public boolean isKnown() {
        return known;
    }

    public void setKnown(boolean known) {
        this.known = known;
    }

    public boolean isLawfulness() {
        return lawfulness;
    }

    public void setLawfulness(boolean lawfulness) {
        this.lawfulness = lawfulness;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getGroupName() {
        return groupName;
    }

    public void setGroupName(String groupName) {
        this.groupName = groupName;
    }

    public String[] getChosen() {
        return chosen.clone();
    }

    public void setChosen(String[] chosen) {
        this.chosen = chosen.clone();
    }

    public String getSignatures() {
        return signatures;
    }

    public void setSignatures(String signatures) {
        this.signatures = signatures;
    }
}
