package de.dresden.smartparticipation.web.projects;

import de.dresden.smartparticipation.projects.proof.ProofRests;
import de.dresden.smartparticipation.projects.proof.RestPart;
import de.dresden.smartparticipation.web.frame.Notices;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** What of a grant is bound and not needed any more, on the pages of its money and of its proof of use. */
@Named("projectsRestView")
@ViewScoped
public class RestView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ProofRests rests;

    @Inject
    private Notices notices;

    private List<RestPart> parts;

    /** By line and year, as it was when the page was drawn first: the sum that the button names is the one that is sent. */
    public List<RestPart> of(String project) {
        if (parts == null) {
            parts = rests.of(project);
        }
        return parts;
    }

    public long sum(String project) {
        return RestPart.sum(of(project));
    }

    public String release(String project) {
        long seen = sum(project);
        parts = null;
        rests.release(project, seen);
        notices.done("projects.proof.unused.done");
        return FacesContext.getCurrentInstance().getViewRoot().getViewId() + "?faces-redirect=true&project=" + project;
    }
}
