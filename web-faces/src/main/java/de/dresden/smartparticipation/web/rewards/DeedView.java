package de.dresden.smartparticipation.web.rewards;

import de.dresden.smartparticipation.rewards.challenge.DeedDetails;
import de.dresden.smartparticipation.rewards.challenge.DeedReview;
import de.dresden.smartparticipation.web.frame.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** One deed that a clerk decides about. */
@Named("rewardsDeedView")
@ViewScoped
public class DeedView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String QUEUE = "/rewards/deeds.xhtml?faces-redirect=true";

    @Inject
    private DeedReview review;

    @Inject
    private Notices notices;

    private long id;
    private DeedDetails details;
    private String explanation;

    public void load() {
        details = review.details(id);
    }

    public String confirm() {
        review.confirm(id, details.row().version(), explanation);
        notices.done("rewards.deed.done.confirmed");
        return QUEUE;
    }

    public String reject() {
        review.reject(id, details.row().version(), explanation);
        notices.done("rewards.deed.done.rejected");
        return QUEUE;
    }

    /** Whether whoever looks can decide about it. */
    public boolean isOpen() {
        return details.row().waits() && details.hindrance() == null;
    }

    public DeedDetails getDetails() {
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
