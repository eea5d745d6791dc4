package de.dresden.smartparticipation.web.projects;

import de.dresden.smartparticipation.platform.fault.NotAllowed;
import de.dresden.smartparticipation.projects.proof.ProofCase;
import de.dresden.smartparticipation.projects.proof.ProofState;
import de.dresden.smartparticipation.projects.proof.Proofs;
import de.dresden.smartparticipation.projects.proof.ReclaimGround;
import de.dresden.smartparticipation.projects.proof.Reclaims;
import de.dresden.smartparticipation.web.frame.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;

/** Begins a reclaim: the recipient is heard. */
@Named("projectsHearingView")
@ViewScoped
public class HearingView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int WEEKS = 4;

    @Inject
    private Proofs proofs;

    @Inject
    private Reclaims reclaims;

    @Inject
    private Today today;

    @Inject
    private Notices notices;

    private String project;
    private ProofCase found;
    private final HearingForm form = new HearingForm();

    /** @throws NotAllowed where nothing may be reclaimed by this person */
    public void load() {
        found = proofs.of(project);
        if (!found.mayWork() || found.sheet() == null || found.sheet().state() != ProofState.ACCEPTED) {
            throw new NotAllowed();
        }
        if (form.getUntil() == null) {
            form.setCents(found.sheet().sums().reclaim());
            LocalDate last = found.sheet().terms().last();
            form.setVoidFrom(last.plusDays(1));
            form.setGround(ReclaimGround.LAPSED);
            form.setUntil(today.day().plusWeeks(WEEKS));
        }
    }

    public String hear() {
        String reference = reclaims.hear(project, form.draft());
        notices.done("projects.reclaim.heard", reference);
        return "/projects/reclaim.xhtml?faces-redirect=true&reference=" + reference;
    }

    public ReclaimGround[] getGrounds() {
        return ReclaimGround.values();
    }

    public ProofCase getFound() {
        return found;
    }

    public HearingForm getForm() {
        return form;
    }

    public String getProject() {
        return project;
    }

    public void setProject(String project) {
        this.project = project;
    }
}
