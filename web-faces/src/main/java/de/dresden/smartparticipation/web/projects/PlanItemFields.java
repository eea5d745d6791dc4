package de.dresden.smartparticipation.web.projects;

import de.dresden.smartparticipation.projects.plan.ItemData;
import de.dresden.smartparticipation.projects.plan.ItemKind;
import de.dresden.smartparticipation.projects.plan.ItemRow;
import java.io.Serializable;
import java.time.LocalDate;

/** What is typed about an item of a plan. */
public class PlanItemFields implements Serializable {

    private static final long serialVersionUID = 1L;

    private String title;
    private LocalDate first;
    private LocalDate last;
    private String person;
    private String department;
    private Long budgetHint;
    private Long progress;
    private LocalDate reached;
    private String before;
    private Long lag;

    void show(ItemRow row, LocalDate today) {
        title = row.title();
        first = row.days().first();
        last = row.days().last();
        person = row.person() == null ? null : String.valueOf(row.person());
        department = row.department() == null ? null : String.valueOf(row.department());
        budgetHint = row.budgetHint();
        progress = (long) row.progress();
        reached = row.doneOn() == null ? today : row.doneOn();
    }

    /** A person that is chosen is responsible, else the department. */
    ItemData data(ItemKind kind) {
        Long office = person != null || department == null ? null : (Long) Long.parseLong(department);
        return new ItemData(
                title,
                kind == ItemKind.MILESTONE ? null : first,
                last,
                person == null ? null : (Long) Long.parseLong(person),
                office,
                budgetHint);
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public LocalDate getFirst() {
        return first;
    }

    public void setFirst(LocalDate first) {
        this.first = first;
    }

    public LocalDate getLast() {
        return last;
    }

    public void setLast(LocalDate last) {
        this.last = last;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public String getDepartment() {
        return department;
    }

    public void setDepartment(String department) {
        this.department = department;
    }

    public Long getBudgetHint() {
        return budgetHint;
    }

    public void setBudgetHint(Long budgetHint) {
        this.budgetHint = budgetHint;
    }

    public Long getProgress() {
        return progress;
    }

    public void setProgress(Long progress) {
        this.progress = progress;
    }

    public LocalDate getReached() {
        return reached;
    }

    public void setReached(LocalDate reached) {
        this.reached = reached;
    }

    public String getBefore() {
        return before;
    }

    public void setBefore(String before) {
        this.before = before;
    }

    public Long getLag() {
        return lag;
    }

    public void setLag(Long lag) {
        this.lag = lag;
    }
}
