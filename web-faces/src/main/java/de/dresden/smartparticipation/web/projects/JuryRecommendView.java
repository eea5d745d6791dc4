package de.dresden.smartparticipation.web.projects;

import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.projects.jury.JuryOutcome;
import de.dresden.smartparticipation.projects.jury.JuryResults;
import de.dresden.smartparticipation.projects.jury.JurySittings;
import de.dresden.smartparticipation.projects.jury.RecommendationKind;
import de.dresden.smartparticipation.web.frame.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** What a sitting of the jury recommends to the city, and who moves up in which order. */
@Named("projectsJuryRecommendView")
@ViewScoped
public class JuryRecommendView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private JuryResults results;

    @Inject
    private JurySittings sittings;

    @Inject
    private Notices notices;

    private String ref;
    private JuryOutcome outcome;
    private Long sitting;
    private List<RecommendLine> lines = List.of();

    /** While the round is open there is nothing to recommend on, and whoever is excluded does not: the page of the result says so. */
    public String load() {
        try {
            outcome = results.of(ref);
        } catch (Refused blind) {
            return "/projects/juryResult.xhtml?faces-redirect=true&ref=" + ref;
        }
        if (outcome.kept()) {
            return "/projects/juryResult.xhtml?faces-redirect=true&ref=" + ref;
        }
        lines = outcome.rows().stream().map(RecommendLine::new).toList();
        if (sitting == null && !outcome.sittings().isEmpty()) {
            sitting = outcome.sittings().get(outcome.sittings().size() - 1).id();
        }
        return null;
    }

    public String save() {
        sittings.recommend(
                ref, sitting, lines.stream().map(RecommendLine::recommendation).toList());
        notices.done("projects.juryRecommend.saved");
        return "/projects/juryResult.xhtml?faces-redirect=true&ref=" + ref;
    }

    public RecommendationKind[] getKinds() {
        return RecommendationKind.values();
    }

    public JuryOutcome getOutcome() {
        return outcome;
    }

    public List<RecommendLine> getLines() {
        return lines;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public Long getSitting() {
        return sitting;
    }

    public void setSitting(Long sitting) {
        this.sitting = sitting;
    }
}
