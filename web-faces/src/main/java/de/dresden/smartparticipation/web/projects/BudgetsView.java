package de.dresden.smartparticipation.web.projects;

import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.projects.budget.BudgetViews;
import de.dresden.smartparticipation.projects.budget.BudgetYearRow;
import de.dresden.smartparticipation.projects.budget.NewLine;
import de.dresden.smartparticipation.projects.budget.ProjectBudgets;
import de.dresden.smartparticipation.web.frame.DepartmentNames;
import de.dresden.smartparticipation.web.frame.Notices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.ToLongFunction;

/** The money of city projects in a year: what is committed, reserved and free on each line. */
@Named("projectsBudgetsView")
@RequestScoped
public class BudgetsView {

    @Inject
    private BudgetViews views;

    @Inject
    private ProjectBudgets budgets;

    @Inject
    private DepartmentNames departments;

    @Inject
    private Notices notices;

    @Inject
    private Clock clock;

    private Integer year;
    private List<BudgetYearRow> rows;
    private String number;
    private String title;
    private String department;

    /** Opens a line with this year planned. */
    public String open() {
        String opened = budgets.openLine(new NewLine(number, title, Long.parseLong(department)));
        budgets.planYear(opened, getYear());
        notices.done("projects.budgets.opened", opened);
        return "/projects/budgetLine.xhtml?faces-redirect=true&line=" + opened + "&year=" + getYear();
    }

    public List<BudgetYearRow> getRows() {
        if (rows == null) {
            rows = views.list(getYear());
        }
        return rows;
    }

    /** Years to choose from: those that are planned, and this one. */
    public List<Integer> getYears() {
        TreeSet<Integer> years = new TreeSet<>(views.years());
        years.add(getYear());
        return List.copyOf(years);
    }

    public List<BudgetYearRow> getFrozen() {
        return getRows().stream().filter(BudgetYearRow::frozen).toList();
    }

    public Map<String, String> getDepartments() {
        return departments.choices();
    }

    public long getBudget() {
        return sum(BudgetYearRow::budget);
    }

    public long getCommitted() {
        return sum(BudgetYearRow::committed);
    }

    public long getReserved() {
        return sum(BudgetYearRow::reserved);
    }

    public long getFree() {
        return sum(BudgetYearRow::free);
    }

    public long getPaid() {
        return sum(BudgetYearRow::paid);
    }

    private long sum(ToLongFunction<BudgetYearRow> what) {
        return getRows().stream().mapToLong(what).sum();
    }

    public Integer getYear() {
        if (year == null) {
            year = LocalDate.now(clock.withZone(Clocks.BERLIN)).getYear();
        }
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getDepartment() {
        return department;
    }

    public void setDepartment(String department) {
        this.department = department;
    }
}
