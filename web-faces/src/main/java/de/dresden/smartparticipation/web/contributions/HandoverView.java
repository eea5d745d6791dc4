package de.dresden.smartparticipation.web.contributions;

import de.dresden.smartparticipation.participation.contribution.Colleague;
import de.dresden.smartparticipation.participation.contribution.Distribution;
import de.dresden.smartparticipation.participation.contribution.Handover;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.web.frame.DepartmentNames;
import de.dresden.smartparticipation.web.frame.Notices;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Handing over all open cases of a person. */
@Named("contributionsHandoverView")
@ViewScoped
public class HandoverView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Handover handover;

    @Inject
    private Distribution distribution;

    @Inject
    private DepartmentNames departments;

    @Inject
    private CurrentActor actor;

    @Inject
    private Notices notices;

    private Long department;
    private Long from;
    private Long to;

    @PostConstruct
    void open() {
        Map<String, String> mine = getDepartmentNames();
        if (mine.size() == 1) {
            department = Long.valueOf(mine.keySet().iterator().next());
        }
    }

    /** Goes on to the persons of the chosen department. */
    public void choose() {
        from = null;
        to = null;
    }

    public String handOver() {
        int cases = handover.handOver(department, from, to);
        notices.done("contributions.handover.done", cases);
        return "/contributions/handover.xhtml?faces-redirect=true";
    }

    public Map<String, String> getDepartmentNames() {
        return departments.choices(one -> actor.get().is(Role.EVALUATOR, one));
    }

    public Map<String, String> getHolderNames() {
        return names(department == null ? List.of() : handover.holders(department));
    }

    public Map<String, String> getColleagueNames() {
        return names(department == null ? List.of() : distribution.colleagues(department));
    }

    private static Map<String, String> names(List<Colleague> colleagues) {
        Map<String, String> names = new LinkedHashMap<>();
        colleagues.forEach(one -> names.put(String.valueOf(one.id()), one.name()));
        return names;
    }

    public Long getDepartment() {
        return department;
    }

    public void setDepartment(Long department) {
        this.department = department;
    }

    public Long getFrom() {
        return from;
    }

    public void setFrom(Long from) {
        this.from = from;
    }

    public Long getTo() {
        return to;
    }

    public void setTo(Long to) {
        this.to = to;
    }
}
