package de.dresden.smartparticipation.web.projects;

import de.dresden.smartparticipation.projects.laboratory.Laboratory;
import de.dresden.smartparticipation.projects.laboratory.Share;
import de.dresden.smartparticipation.projects.laboratory.Trial;
import de.dresden.smartparticipation.projects.laboratory.Trials;
import de.dresden.smartparticipation.projects.selection.core.Unfunded;
import de.dresden.smartparticipation.web.faces.WholeFile;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

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
        WholeFile.send("auswahl-" + ref + ".pdf", out -> laboratory.protocol(ref, language, out));
    }

    /** Hands the ballots out. */
    public void ballots() throws IOException {
        WholeFile.send("stimmen-" + ref + ".pb", out -> laboratory.ballots(ref, out));
    }

    /** Length of the bar of whom a rule reaches, of 100. */
    public String reach(Trial trial) {
        return Bars.width(trial.reached(), voters());
    }

    /** The same in words. */
    public String percent(Trial trial) {
        return Bars.percent(trial.reached(), voters(), language());
    }

    private long voters() {
        return trials.voters();
    }

    /** Length of a share's bar by the rule of the call, of 100; the largest of these shares fills it. */
    public String width(Share share, List<Share> of) {
        long most = of.stream().mapToLong(one -> one.cents().get(0)).max().orElse(0);
        return Bars.width(share.cents().get(0), most);
    }

    public String words(Trial trial) {
        return trial.words(language());
    }

    /** What a project was short of, in words. */
    public String lacking(Unfunded one) {
        return trials.lacking(one, language());
    }

    /** Whether some rule leaves a project out. */
    public boolean isLeaving() {
        return trials.trials().stream()
                .anyMatch(trial -> !trial.outcome().unfunded().isEmpty());
    }

    private static Locale language() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }

    /** Reckoned for the page, also for one that is shown again because a file was refused. */
    public Trials getTrials() {
        if (trials == null && ref != null) {
            load();
        }
        return trials;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }
}
