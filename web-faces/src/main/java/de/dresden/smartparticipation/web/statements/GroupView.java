package de.dresden.smartparticipation.web.statements;

import de.dresden.smartparticipation.participation.statement.StatementGroups;
import de.dresden.smartparticipation.web.frame.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Statements that say the same: how many persons, and where they can see the result. */
@Named("statementsGroupView")
@ViewScoped
public class GroupView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private StatementGroups groups;

    @Inject
    private Notices notices;

    private Long id;
    private de.dresden.smartparticipation.participation.statement.GroupView details;
    private String place;
    private String hours;
    private String announcement;

    public void load() {
        details = groups.of(id == null ? 0 : id);
        place = details.place();
        hours = details.hours();
        announcement = details.announcement();
    }

    /** Writes place and hours into the announcement, to be read before it is final. */
    public void prepare() {
        announcement = details.announced(announcement, place, hours);
    }

    public String layOut() {
        groups.layOut(id, place, hours, announcement);
        notices.done("statements.group.laid-out");
        return "/statements/group.xhtml?faces-redirect=true&id=" + id;
    }

    public de.dresden.smartparticipation.participation.statement.GroupView getDetails() {
        return details;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getHours() {
        return hours;
    }

    public void setHours(String hours) {
        this.hours = hours;
    }

    public String getAnnouncement() {
        return announcement;
    }

    public void setAnnouncement(String announcement) {
        this.announcement = announcement;
    }
}
