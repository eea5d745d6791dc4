package de.dresden.smartparticipation.web.responses;

import de.dresden.smartparticipation.participation.consultation.Consultations;
import de.dresden.smartparticipation.participation.contribution.ChosenContributions;
import de.dresden.smartparticipation.participation.response.AnswerableCases;
import de.dresden.smartparticipation.participation.response.Responses;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.web.frame.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.function.Consumer;

/** One answer for many contributions: few of them stand in the address, more or «all that match» are kept in the session. */
@Named("responsesGroupView")
@ViewScoped
public class GroupView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Responses responses;

    @Inject
    private Consultations consultations;

    @Inject
    private ChosenCases kept;

    @Inject
    private Notices notices;

    private String refs;
    private Integer choice;
    private ChosenContributions chosen;
    private AnswerableCases cases;
    private final AnswerFields fields = new AnswerFields();

    /** @return where to go when there is nothing to answer */
    public String load() {
        chosen = refs == null ? kept(choice) : ChosenContributions.these(List.of(refs.split(",")));
        if (chosen == null) {
            notices.failed("responses.group.lost");
            return "/contributions/list.xhtml?faces-redirect=true";
        }
        cases = responses.together(chosen);
        fields.offer(consultations.standardReplies(cases.consultation(), null));
        return null;
    }

    private ChosenContributions kept(Integer number) {
        return number == null ? null : kept.get(number);
    }

    /** Puts the chosen standard reply at the end of the text. */
    public void insertReply() {
        fields.insertReply();
    }

    public String save() {
        return store("responses.group.saved", references -> responses.draft(references, fields.draft()));
    }

    public String propose() {
        return store("responses.group.proposed", references -> responses.draftAndPropose(references, fields.draft()));
    }

    /** Stores for exactly those that were shown: all or none. Where one of them is not free any more, the page tells which. */
    private String store(String said, Consumer<List<String>> step) {
        List<String> references = cases.references();
        try {
            step.accept(references);
        } catch (Refused refused) {
            int before = getCount();
            cases = responses.together(chosen);
            if (getCount() != before) {
                notices.warn("responses.group.less", before, getCount());
            }
            throw refused;
        }
        notices.done(said, references.size());
        return "/contributions/case.xhtml?faces-redirect=true&ref=" + references.get(0);
    }

    public int getCount() {
        return cases == null ? 0 : cases.references().size();
    }

    /** How many there are beyond those that are listed. */
    public int getMore() {
        return cases == null ? 0 : cases.references().size() - cases.first().size();
    }

    public AnswerableCases getCases() {
        return cases;
    }

    public String getRefs() {
        return refs;
    }

    public void setRefs(String refs) {
        this.refs = refs;
    }

    /** Number of what was chosen in a list. */
    public Integer getChoice() {
        return choice;
    }

    public void setChoice(Integer choice) {
        this.choice = choice;
    }

    public AnswerFields getFields() {
        return fields;
    }
}
