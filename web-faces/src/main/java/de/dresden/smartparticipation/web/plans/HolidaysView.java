package de.dresden.smartparticipation.web.plans;

import de.dresden.smartparticipation.participation.deadline.SchoolHoliday;
import de.dresden.smartparticipation.participation.plan.SchoolHolidayRow;
import de.dresden.smartparticipation.participation.plan.SchoolHolidays;
import de.dresden.smartparticipation.web.frame.Notices;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** The school holidays of which clerks are told. */
@Named("plansHolidaysView")
@ViewScoped
public class HolidaysView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SchoolHolidays holidays;

    @Inject
    private Notices notices;

    private List<SchoolHolidayRow> rows = List.of();
    private String name;
    private LocalDate firstDay;
    private LocalDate lastDay;

    @PostConstruct
    void load() {
        rows = holidays.list();
    }

    public String add() {
        holidays.add(new SchoolHoliday(name, firstDay, lastDay));
        return done("plans.holidays.added", name);
    }

    public String remove(SchoolHolidayRow row) {
        holidays.remove(row.id());
        return done("plans.holidays.removed", row.data().name());
    }

    private String done(String text, String what) {
        notices.done(text, what);
        return "/plans/holidays.xhtml?faces-redirect=true";
    }

    public List<SchoolHolidayRow> getRows() {
        return rows;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public LocalDate getFirstDay() {
        return firstDay;
    }

    public void setFirstDay(LocalDate firstDay) {
        this.firstDay = firstDay;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }
}
