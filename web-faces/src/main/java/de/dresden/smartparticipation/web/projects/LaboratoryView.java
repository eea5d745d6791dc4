package de.dresden.smartparticipation.web.projects;

import de.dresden.smartparticipation.projects.laboratory.Laboratory;
import de.dresden.smartparticipation.projects.laboratory.Trial;
import de.dresden.smartparticipation.projects.laboratory.Trials;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Locale;
import org.omnifaces.util.Faces;

/** The result laboratory: the rules side by side on the same votes. */
@Named("projectsLaboratoryView")
@RequestScoped
public class LaboratoryView {

    @Inject
    private Laboratory laboratory;

    private String ref;
    private Trials trials;

    public void load() {
        trials = laboratory.of(ref);
    }

    /** Hands the protocol out. */
    public void protocol() throws IOException {
        Locale language = language();
        Faces.sendFile("auswahl-" + ref + ".pdf", true, out -> laboratory.protocol(ref, language, out));
    }

    public String words(Trial trial) {
        return trial.words(language());
    }

    /** Whether some rule leaves a project out. */
    public boolean isLeaving() {
        return trials.trials().stream()
                .anyMatch(trial -> !trial.outcome().unfunded().isEmpty());
    }

    private static Locale language() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }

    public Trials getTrials() {
        return trials;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }
}
