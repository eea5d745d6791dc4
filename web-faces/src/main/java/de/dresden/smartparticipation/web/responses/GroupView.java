package de.dresden.smartparticipation.web.responses;

import de.dresden.smartparticipation.participation.consultation.Consultations;
import de.dresden.smartparticipation.participation.contribution.ContributionDetails;
import de.dresden.smartparticipation.participation.contribution.Contributions;
import de.dresden.smartparticipation.participation.response.AnswerSheets;
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
    private AnswerSheets sheets;

    @Inject
    private Consultations consultations;

    @Inject
    private Notices notices;

    private String refs;
    private List<String> references = List.of();
    private final List<Target> shown = new ArrayList<>();
    private final AnswerFields fields = new AnswerFields();

    public void load() {
        references = List.of(refs.split(","));
        shown.clear();
        references.stream().limit(MOST_SHOWN).forEach(reference -> {
            ContributionDetails details = contributions.find(reference);
            shown.add(new Target(details.reference(), details.matter().title()));
        });
        fields.offer(consultations.standardReplies(sheets.consultation(references.get(0)), null));
    }

    /** Puts the chosen standard reply at the end of the text. */
    public void insertReply() {
        fields.insertReply();
    }

    public String save() {
        responses.draft(references, fields.draft());
        return done("responses.group.saved");
    }

    public String propose() {
        responses.draftAndPropose(references, fields.draft());
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

    public String getRefs() {
        return refs;
    }

    public void setRefs(String refs) {
        this.refs = refs;
    }

    public AnswerFields getFields() {
        return fields;
    }
}
