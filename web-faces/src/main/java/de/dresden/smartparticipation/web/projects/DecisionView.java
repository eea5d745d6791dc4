package de.dresden.smartparticipation.web.projects;

import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.projects.decision.DecisionApproval;
import de.dresden.smartparticipation.projects.decision.DecisionCase;
import de.dresden.smartparticipation.projects.decision.DecisionKey;
import de.dresden.smartparticipation.projects.decision.DecisionSheet;
import de.dresden.smartparticipation.projects.decision.DecisionViews;
import de.dresden.smartparticipation.projects.decision.Decisions;
import de.dresden.smartparticipation.projects.selection.Ruling;
import de.dresden.smartparticipation.web.faces.WholeFile;
import de.dresden.smartparticipation.web.frame.Notices;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;

/** What the city decides on a call: drawn up, proposed, confirmed by a second person. */
@Named("projectsDecisionView")
@ViewScoped
public class DecisionView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private DecisionViews views;

    @Inject
    private Decisions decisions;

    @Inject
    private DecisionApproval approval;

    @Inject
    private Notices notices;

    private String ref;
    private DecisionCase details;
    private List<DecisionFields> rows = List.of();
    private String words;
    private String remark;

    public void load() {
        details = views.of(ref, language());
        if (details.open() != null) {
            rows = details.open().lines().stream().map(DecisionFields::new).toList();
            words = details.open().remark();
        }
    }

    public String begin() {
        return act("projects.decision.begun", () -> decisions.begin(ref));
    }

    public String write() {
        return act("projects.decision.saved", this::save);
    }

    /** Keeps what was typed, and asks a second person. */
    public String propose() {
        return act("projects.decision.is-proposed", () -> {
            DecisionKey kept = changed() ? save() : details.open().key();
            try {
                decisions.propose(kept);
            } catch (Refused wrong) {
                load(); // what was typed is kept already: the next try starts from there
                throw wrong;
            }
        });
    }

    private boolean changed() {
        return !(words == null ? "" : words.strip()).equals(details.open().remark())
                || rows.stream()
                        .anyMatch(row -> !row.data().equals(row.getLine().data()));
    }

    public String withdraw() {
        return act(
                "projects.decision.is-withdrawn",
                () -> decisions.withdraw(details.open().key()));
    }

    public String discard() {
        return act(
                "projects.decision.is-discarded",
                () -> decisions.discard(details.open().key()));
    }

    public String confirm() {
        return act(
                "projects.decision.is-confirmed",
                () -> approval.confirm(details.open().key()));
    }

    public String giveBack() {
        return act(
                "projects.decision.is-returned",
                () -> approval.giveBack(details.open().key(), remark));
    }

    /** Sends the record of a confirmed decision. */
    public String record(DecisionSheet sheet) throws IOException {
        int number = sheet.key().number();
        Locale language = language();
        WholeFile.send("entscheidung-" + ref + "-" + number + ".pdf", out -> views.record(ref, number, language, out));
        return null;
    }

    private DecisionKey save() {
        return decisions.write(
                details.open().key(), rows.stream().map(DecisionFields::data).toList(), words);
    }

    /** Where a colleague was faster, the next try starts from what is there now. */
    private String act(String said, Runnable command) {
        try {
            command.run();
        } catch (Conflict faster) {
            load();
            throw faster;
        }
        notices.done(said, details.call().title());
        return "/projects/decision.xhtml?faces-redirect=true&ref=" + ref;
    }

    private static Locale language() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }

    /** What would be left of the budget with the decision that is worked on, in cents; below 0 it is too much. */
    public long getLeft() {
        return details.freeCents()
                - (details.open() == null ? 0 : details.open().grantedCents());
    }

    public Ruling[] getRulings() {
        return Ruling.values();
    }

    public DecisionCase getDetails() {
        return details;
    }

    public List<DecisionFields> getRows() {
        return rows;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }
}
