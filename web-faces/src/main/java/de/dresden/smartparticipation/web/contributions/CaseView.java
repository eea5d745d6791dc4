package de.dresden.smartparticipation.web.contributions;

import de.dresden.smartparticipation.participation.contribution.ContributionDetails;
import de.dresden.smartparticipation.participation.contribution.ContributionState;
import de.dresden.smartparticipation.participation.contribution.Contributions;
import de.dresden.smartparticipation.participation.contribution.Moderation;
import de.dresden.smartparticipation.participation.contribution.Original;
import de.dresden.smartparticipation.participation.contribution.Sender;
import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.platform.geo.AreaName;
import de.dresden.smartparticipation.platform.geo.Areas;
import de.dresden.smartparticipation.web.frame.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** A contribution's page: what it says, what is decided, what happened. */
@Named("contributionsCaseView")
@ViewScoped
public class CaseView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Contributions contributions;

    @Inject
    private Moderation moderation;

    @Inject
    private Areas areas;

    @Inject
    private Notices notices;

    private String ref;
    private ContributionDetails details;
    private String area;
    private Sender sender;
    private Original original;
    private final VerdictFields verdict = new VerdictFields();

    public void load() {
        details = contributions.find(ref);
        area = nameOf(details.matter().place().area());
    }

    /** The Stadtteil's name; the key where no area of that key is kept any more. */
    private String nameOf(String key) {
        return key == null
                ? null
                : areas.names().stream()
                        .filter(one -> one.key().equals(key))
                        .map(AreaName::name)
                        .findFirst()
                        .orElse(key);
    }

    public String accept() {
        change(() -> moderation.accept(ref, details.version()));
        return done("contributions.case.accepted");
    }

    public String refuse() {
        change(() -> moderation.refuse(ref, details.version(), verdict.getGround(), verdict.getRemark()));
        return done("contributions.case.refused");
    }

    public String askBack() {
        change(() -> moderation.askBack(ref, details.version(), verdict.getQuestion()));
        return done("contributions.case.asked");
    }

    public String takeBack() {
        change(() -> moderation.reopen(ref, details.version()));
        return done("contributions.case.taken-back");
    }

    /** Shows whom it comes from; the audit keeps that somebody looked. */
    public void disclose() {
        sender = contributions.sender(ref);
        load();
    }

    /** Shows the words below the black; the audit keeps that somebody looked. */
    public void uncover() {
        original = contributions.original(ref);
        load();
    }

    /** Where a colleague was faster, the next try starts from what is there now. */
    public void change(Runnable step) {
        try {
            step.run();
        } catch (Conflict faster) {
            load();
            throw faster;
        }
    }

    private String done(String key) {
        notices.done(key);
        return "/contributions/case.xhtml?faces-redirect=true&ref=" + ref;
    }

    /** Whether moderation has still to decide. */
    public boolean isUndecided() {
        return details.rights().moderate()
                && (details.state() == ContributionState.RECEIVED || details.state() == ContributionState.QUERIED);
    }

    public ContributionDetails getDetails() {
        return details;
    }

    /** Name of the Stadtteil, or null. */
    public String getArea() {
        return area;
    }

    public Sender getSender() {
        return sender;
    }

    public Original getOriginal() {
        return original;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public VerdictFields getVerdict() {
        return verdict;
    }
}
