package de.dresden.smartparticipation.web.responses;

import de.dresden.smartparticipation.participation.contribution.ContributionDetails;
import de.dresden.smartparticipation.participation.contribution.Contributions;
import de.dresden.smartparticipation.participation.response.Assessment;
import de.dresden.smartparticipation.participation.response.ResponseDraft;
import de.dresden.smartparticipation.participation.response.Responses;
import de.dresden.smartparticipation.web.frame.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** One answer for many contributions. */
@Named("responsesGroupView")
@ViewScoped
public class GroupView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST_SHOWN = 50;

    /** A contribution that will be answered. */
    public record Target(String reference, String title) implements Serializable {}

    @Inject
    private Contributions contributions;

    @Inject
    private Responses responses;

    @Inject
    private Notices notices;

    private String refs;
    private List<String> references = List.of();
    private final List<Target> shown = new ArrayList<>();
    private Assessment assessment;
    private String reason;
    private String text;

    public void load() {
        references = List.of(refs.split(","));
        shown.clear();
        references.stream().limit(MOST_SHOWN).forEach(reference -> {
            ContributionDetails details = contributions.find(reference);
            shown.add(new Target(details.reference(), details.matter().title()));
        });
    }

    public String save() {
        responses.draft(references, new ResponseDraft(assessment, reason, text));
        return done("responses.group.saved");
    }

    public String propose() {
        responses.draftAndPropose(references, new ResponseDraft(assessment, reason, text));
        return done("responses.group.proposed");
    }

    private String done(String key) {
        notices.done(key, references.size());
        return "/contributions/case.xhtml?faces-redirect=true&ref=" + references.get(0);
    }

    public int getCount() {
        return references.size();
    }

    public List<Target> getShown() {
        return shown;
    }

    public Assessment[] getAssessments() {
        return Assessment.values();
    }

    public String getRefs() {
        return refs;
    }

    public void setRefs(String refs) {
        this.refs = refs;
    }

    public Assessment getAssessment() {
        return assessment;
    }

    public void setAssessment(Assessment assessment) {
        this.assessment = assessment;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
