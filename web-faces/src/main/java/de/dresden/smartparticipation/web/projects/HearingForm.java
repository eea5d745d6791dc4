package de.dresden.smartparticipation.web.projects;

import de.dresden.smartparticipation.projects.proof.HearingDraft;
import de.dresden.smartparticipation.projects.proof.LateUse;
import de.dresden.smartparticipation.projects.proof.ReclaimGround;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** What is typed for a hearing. */
public class HearingForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private ReclaimGround ground;
    private Long cents;
    private LocalDate voidFrom;
    private String facts;
    private LocalDate until;
    private Long lateCents;
    private LocalDate lateFrom;
    private LocalDate lateUntil;

    HearingDraft draft() {
        boolean late = lateCents != null || lateFrom != null || lateUntil != null;
        List<LateUse> uses =
                late ? List.of(new LateUse(lateCents == null ? 0 : lateCents, lateFrom, lateUntil)) : List.of();
        return new HearingDraft(ground, cents == null ? 0 : cents, voidFrom, facts, until, uses);
    }

    public ReclaimGround getGround() {
        return ground;
    }

    public void setGround(ReclaimGround ground) {
        this.ground = ground;
    }

    public Long getCents() {
        return cents;
    }

    public void setCents(Long cents) {
        this.cents = cents;
    }

    public LocalDate getVoidFrom() {
        return voidFrom;
    }

    public void setVoidFrom(LocalDate voidFrom) {
        this.voidFrom = voidFrom;
    }

    public String getFacts() {
        return facts;
    }

    public void setFacts(String facts) {
        this.facts = facts;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public Long getLateCents() {
        return lateCents;
    }

    public void setLateCents(Long lateCents) {
        this.lateCents = lateCents;
    }

    public LocalDate getLateFrom() {
        return lateFrom;
    }

    public void setLateFrom(LocalDate lateFrom) {
        this.lateFrom = lateFrom;
    }

    public LocalDate getLateUntil() {
        return lateUntil;
    }

    public void setLateUntil(LocalDate lateUntil) {
        this.lateUntil = lateUntil;
    }
}
