package de.dresden.smartparticipation.web.contributions;

import de.dresden.smartparticipation.participation.contribution.Assignment;
import de.dresden.smartparticipation.participation.contribution.Colleague;
import de.dresden.smartparticipation.participation.contribution.ContributionDetails;
import de.dresden.smartparticipation.participation.contribution.ContributionState;
import de.dresden.smartparticipation.participation.contribution.Distribution;
import de.dresden.smartparticipation.web.frame.DepartmentNames;
import de.dresden.smartparticipation.web.frame.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** Giving a contribution to a department or a person, within its page. */
@Named("contributionsAssignView")
@ViewScoped
public class AssignView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Distribution distribution;

    @Inject
    private DepartmentNames departments;

    @Inject
    private CaseView page;

    @Inject
    private Notices notices;

    private Long department;
    private Long person;
    private LocalDate due;

    /** Begins with who has it now and until when. */
    public void load() {
        ContributionDetails details = page.getDetails();
        department = details.work().department();
        person = details.work().person();
        due = details.work().due();
    }

    public String assign() {
        ContributionDetails details = page.getDetails();
        distribution.assign(details.reference(), details.version(), new Assignment(department, null, due));
        return done(details);
    }

    public String assignPerson() {
        ContributionDetails details = page.getDetails();
        distribution.assign(
                details.reference(),
                details.version(),
                new Assignment(details.work().department(), person, due));
        return done(details);
    }

    public String assignByTopic() {
        ContributionDetails details = page.getDetails();
        distribution.assignByTopic(details.reference(), details.version());
        return done(details);
    }

    private String done(ContributionDetails details) {
        notices.done("contributions.assign.done");
        return "/contributions/case.xhtml?faces-redirect=true&ref=" + details.reference();
    }

    public Map<String, String> getDepartmentNames() {
        return departments.choices();
    }

    /** The lead department's evaluators. */
    public Map<String, String> getPersonNames() {
        Map<String, String> names = new LinkedHashMap<>();
        Long lead = page.getDetails().work().department();
        if (lead != null) {
            for (Colleague one : distribution.colleagues(lead)) {
                names.put(String.valueOf(one.id()), one.name());
            }
        }
        return names;
    }

    /** Whether it can be given to somebody now: accepted, and not over. */
    public boolean isPossible() {
        ContributionState state = page.getDetails().state();
        return state.beingAnswered()
                || state != ContributionState.RECEIVED && state.leadsTo(ContributionState.DISTRIBUTED);
    }

    public boolean isByTopic() {
        return page.getDetails().rights().distribute()
                && page.getDetails().matter().topic() != null
                && page.getDetails().work().department() == null;
    }

    public boolean isWithin() {
        return page.getDetails().work().department() != null
                && page.getDetails().rights().answer();
    }

    public Long getDepartment() {
        return department;
    }

    public void setDepartment(Long department) {
        this.department = department;
    }

    public Long getPerson() {
        return person;
    }

    public void setPerson(Long person) {
        this.person = person;
    }

    public LocalDate getDue() {
        return due;
    }

    public void setDue(LocalDate due) {
        this.due = due;
    }
}
