package de.dresden.smartparticipation.web.rewards;

import de.dresden.smartparticipation.rewards.trip.ReviewDetails;
import de.dresden.smartparticipation.rewards.trip.TripReview;
import de.dresden.smartparticipation.web.frame.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

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

    public void load() {
        details = review.details(id);
    }

    public String accept() {
        review.accept(id, details.row().version(), explanation);
        notices.done("rewards.trip.accepted");
        return QUEUE;
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

    public String getExplanation() {
        return explanation;
    }

    public void setExplanation(String explanation) {
        this.explanation = explanation;
    }
}
