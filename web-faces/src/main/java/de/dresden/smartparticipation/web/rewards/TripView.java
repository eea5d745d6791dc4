package de.dresden.smartparticipation.web.rewards;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.rewards.emission.Mode;
import de.dresden.smartparticipation.rewards.trip.ModeCheck;
import de.dresden.smartparticipation.rewards.trip.ReviewDetails;
import de.dresden.smartparticipation.rewards.trip.TripReview;
import de.dresden.smartparticipation.web.frame.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/** One trip that a clerk decides about, with what was decided before and what else the member did that day. */
@Named("rewardsTripView")
@ViewScoped
public class TripView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String QUEUE = "/rewards/trips.xhtml?faces-redirect=true";

    @Inject
    private TripReview review;

    @Inject
    private Notices notices;

    private long id;
    private ReviewDetails details;
    private String explanation;
    private Mode really;
    private String despite;
    private ModeCheck checked;

    public void load() {
        details = review.details(id);
    }

    public String accept() {
        review.accept(id, details.row().version(), explanation);
        notices.done("rewards.trip.accepted");
        return QUEUE;
    }

    public String acceptAs() {
        review.acceptAs(id, details.row().version(), really, explanation, despite);
        notices.done("rewards.trip.accepted");
        return QUEUE;
    }

    /** Asks the rules about the mode that was chosen. */
    public void choose() {
        checked = really == null ? null : review.check(id, really);
    }

    public String reject() {
        review.reject(id, details.row().version(), explanation);
        notices.done("rewards.trip.rejected");
        return QUEUE;
    }

    /** Whether this case is still to be decided. */
    public boolean isOpen() {
        return details.open();
    }

    /** What the member may have travelled by instead. */
    public List<Mode> getModes() {
        return Arrays.stream(Mode.values())
                .filter(mode -> mode != Mode.UNKNOWN && mode != details.row().mode())
                .toList();
    }

    /** Whether the rules saw the same trip of somebody of whom nothing is kept by now. */
    public boolean isOthersGone() {
        return details.ofOthers().isEmpty()
                && details.found().stream().anyMatch(reason -> reason.key().equals("rewards.trip.known-of-another"));
    }

    public String getSaving() {
        return Kilograms.of(details.row().savingMilligrams());
    }

    public ReviewDetails getDetails() {
        return details;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public Mode getReally() {
        return really;
    }

    public void setReally(Mode really) {
        this.really = really;
    }

    /** What the rules say of the mode that was chosen, or null. */
    public ModeCheck getChecked() {
        return checked;
    }

    /** What stands out: with the mode that was chosen, else as the trip came in. */
    public List<Reason> getFound() {
        return checked == null ? details.found() : checked.found();
    }

    public String getCheckedSaving() {
        return Kilograms.of(checked.savingMilligrams());
    }

    public String getDespite() {
        return despite;
    }

    public void setDespite(String despite) {
        this.despite = despite;
    }

    public String getExplanation() {
        return explanation;
    }

    public void setExplanation(String explanation) {
        this.explanation = explanation;
    }
}
