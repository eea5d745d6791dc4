package de.dresden.smartparticipation.web.projects;

import de.dresden.smartparticipation.projects.grant.BudgetPart;
import java.io.Serializable;

/** A line of the form: which year of which budget line bears how much. */
public class BudgetPartLine implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Number of the line, a blank, the year; or null. */
    private String year;

    private Long cents;

    BudgetPart part() {
        String[] parts = year.split(" ");
        return new BudgetPart(parts[0], Integer.parseInt(parts[1]), cents);
    }

    boolean filled() {
        return year != null && cents != null;
    }

    public String getYear() {
        return year;
    }

    public void setYear(String year) {
        this.year = year;
    }

    public Long getCents() {
        return cents;
    }

    public void setCents(Long cents) {
        this.cents = cents;
    }
}
