package de.dresden.smartparticipation.web.projects;

import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.platform.geo.AreaName;
import de.dresden.smartparticipation.platform.geo.Areas;
import de.dresden.smartparticipation.projects.application.ApplicationCase;
import de.dresden.smartparticipation.projects.application.Applications;
import de.dresden.smartparticipation.web.frame.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** An application's case: what was handed in, what the rules say to it, what happened. */
@Named("projectsApplicationView")
@ViewScoped
public class ApplicationView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Applications applications;

    @Inject
    private Areas areas;

    @Inject
    private Notices notices;

    private String ref;
    private ApplicationCase details;
    private List<String> districts;

    public void load() {
        details = applications.details(ref);
        districts = areas.names().stream()
                .filter(one -> details.sheet().setting().districts().contains(one.key()))
                .map(AreaName::name)
                .toList();
    }

    /** Takes it into the check. */
    public String takeUp() {
        try {
            applications.takeUp(ref, details.version());
        } catch (Conflict faster) {
            load(); // where a colleague was faster, the next try starts from what is there now
            throw faster;
        }
        notices.done("projects.application.taken-up", details.sheet().proposal().title());
        return "/projects/application.xhtml?faces-redirect=true&ref=" + ref;
    }

    public ApplicationCase getDetails() {
        return details;
    }

    public List<String> getDistrictNames() {
        return districts;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }
}
