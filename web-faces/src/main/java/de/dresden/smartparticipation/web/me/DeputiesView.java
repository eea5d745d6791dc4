package de.dresden.smartparticipation.web.me;

import de.dresden.smartparticipation.platform.identity.DeputyshipRow;
import de.dresden.smartparticipation.platform.identity.Deputyships;
import de.dresden.smartparticipation.platform.identity.People;
import de.dresden.smartparticipation.platform.identity.PersonName;
import de.dresden.smartparticipation.web.frame.Notices;
import de.dresden.smartparticipation.web.login.ActiveUser;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The deputies of one person, on the own page and on the page of an account. */
@Named("deputiesView")
@RequestScoped
public class DeputiesView {

    @Inject
    private Deputyships deputyships;

    @Inject
    private People people;

    @Inject
    private ActiveUser user;

    @Inject
    private Notices notices;

    private List<DeputyshipRow> rows;
    private Map<String, String> colleagues;
    private String deputy;
    private LocalDate from;
    private LocalDate until;

    public List<DeputyshipRow> of(String owner) {
        if (rows == null) {
            rows = owner.equals(user.getLogin()) ? deputyships.mine() : deputyships.of(owner);
        }
        return rows;
    }

    public Map<String, String> colleaguesOf(String owner) {
        if (colleagues == null) {
            colleagues = new LinkedHashMap<>();
            for (PersonName person : people.staff()) {
                if (!person.login().equals(owner)) {
                    colleagues.put(person.login(), person.name());
                }
            }
        }
        return colleagues;
    }

    public String enter(String owner) {
        deputyships.enter(owner, deputy, from, until);
        notices.done("deputies.entered");
        return again();
    }

    public String end(long id) {
        deputyships.end(id);
        notices.done("deputies.ended");
        return again();
    }

    private static String again() {
        return FacesContext.getCurrentInstance().getViewRoot().getViewId()
                + "?faces-redirect=true&includeViewParams=true";
    }

    public String getDeputy() {
        return deputy;
    }

    public void setDeputy(String deputy) {
        this.deputy = deputy;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }
}
