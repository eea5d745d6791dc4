package de.dresden.smartparticipation.web.rewards;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Months as they are read: «Oktober 2026». */
@Named("months")
@RequestScoped
public class MonthName {

    public String of(LocalDate month) {
        return DateTimeFormatter.ofPattern(
                        "LLLL uuuu",
                        FacesContext.getCurrentInstance().getViewRoot().getLocale())
                .format(month);
    }
}
