package de.dresden.smartparticipation.web.rewards;

import de.dresden.smartparticipation.platform.approval.ApprovalState;
import de.dresden.smartparticipation.rewards.emission.FactorSetDetails;
import de.dresden.smartparticipation.rewards.emission.FactorSets;
import de.dresden.smartparticipation.rewards.trip.FactorEffect;
import de.dresden.smartparticipation.rewards.trip.TripReport;
import de.dresden.smartparticipation.web.frame.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** One set: its figures against those in force, proposal and approval, and what it would make of trips that are booked. */
@Named("rewardsFactorSetView")
@ViewScoped
public class FactorSetView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private FactorSets sets;

    @Inject
    private TripReport report;

    @Inject
    private Notices notices;

    private String reference;
    private FactorSetDetails details;
    private LocalDate validFrom;
    private String remark;
    private LocalDate from;
    private LocalDate until;
    private List<FactorEffect> effect;

    public void load() {
        details = sets.details(reference);
        validFrom = validFrom == null ? details.row().validFrom() : validFrom;
        if (from != null && until != null) {
            effect = report.effect(reference, from, until);
        }
    }

    public String propose() {
        sets.propose(reference, details.row().version(), validFrom);
        return done("rewards.factor-set.proposed");
    }

    public String approve() {
        sets.approve(reference, details.row().version());
        return done("rewards.factor-set.approved");
    }

    public String giveBack() {
        sets.giveBack(reference, details.row().version(), remark);
        return done("rewards.factor-set.returned");
    }

    public String discard() {
        sets.discard(reference, details.row().version());
        notices.done("rewards.factor-set.discarded");
        return "/rewards/factors.xhtml?faces-redirect=true";
    }

    /** Whether there is no other set in force to compare it with. */
    public boolean isAlone() {
        return details.inForce() == null
                || details.inForce().equals(details.row().reference());
    }

    /** A report can be bookmarked: its days stand in the address. */
    public String compute() {
        report.effect(reference, from, until);
        return "/rewards/factorSet.xhtml?faces-redirect=true&reference=" + reference + "&from=" + from + "&until="
                + until;
    }

    public String kilograms(Long milligrams) {
        return Kilograms.of(milligrams);
    }

    public String getValidity() {
        return Validity.of(details.row());
    }

    public boolean isDraft() {
        return details.row().state() == ApprovalState.NONE || details.row().state() == ApprovalState.RETURNED;
    }

    public boolean isProposed() {
        return details.row().state() == ApprovalState.PROPOSED;
    }

    private String done(String key) {
        notices.done(key);
        return "/rewards/factorSet.xhtml?faces-redirect=true&reference=" + reference;
    }

    public FactorSetDetails getDetails() {
        return details;
    }

    /** What the set would make of the trips, or null where nobody asked. */
    public List<FactorEffect> getEffect() {
        return effect;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }
}
