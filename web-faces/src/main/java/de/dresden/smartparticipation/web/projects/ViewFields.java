package de.dresden.smartparticipation.web.projects;

import de.dresden.smartparticipation.projects.eligibility.Agreement;
import de.dresden.smartparticipation.projects.eligibility.ViewData;
import de.dresden.smartparticipation.projects.eligibility.ViewRow;
import java.io.Serializable;
import java.time.LocalDate;

/** A department's view while it is written, closed or waited for again. */
public class ViewFields implements Serializable {

    private static final long serialVersionUID = 1L;

    private final ViewRow row;
    private Agreement cost;
    private Agreement feasible;
    private String statement;
    private String conditions;
    private String reason;
    private LocalDate due;

    ViewFields(ViewRow row) {
        this.row = row;
        if (row.data() != null) {
            cost = row.data().cost();
            feasible = row.data().feasible();
            statement = row.data().statement();
            conditions = row.data().conditions();
        }
    }

    ViewData data() {
        return new ViewData(cost, feasible, statement, conditions);
    }

    public ViewRow getRow() {
        return row;
    }

    public Agreement getCost() {
        return cost;
    }

    public void setCost(Agreement cost) {
        this.cost = cost;
    }

    public Agreement getFeasible() {
        return feasible;
    }

    public void setFeasible(Agreement feasible) {
        this.feasible = feasible;
    }

    public String getStatement() {
        return statement;
    }

    public void setStatement(String statement) {
        this.statement = statement;
    }

    public String getConditions() {
        return conditions;
    }

    public void setConditions(String conditions) {
        this.conditions = conditions;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public LocalDate getDue() {
        return due;
    }

    public void setDue(LocalDate due) {
        this.due = due;
    }
}
