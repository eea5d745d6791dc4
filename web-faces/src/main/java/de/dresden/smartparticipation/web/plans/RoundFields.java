package de.dresden.smartparticipation.web.plans;

import de.dresden.smartparticipation.participation.plan.PeriodKind;
import de.dresden.smartparticipation.participation.plan.RoundData;
import de.dresden.smartparticipation.participation.plan.RoundKind;
import de.dresden.smartparticipation.participation.plan.RoundProposal;
import java.io.Serializable;
import java.time.LocalDate;

/** The fields of a round. */
public class RoundFields implements Serializable {

    private static final long serialVersionUID = 1L;

    private RoundKind kind;
    private LocalDate firstDay;
    private LocalDate lastDay;
    private LocalDate receivedOn;
    private LocalDate agenciesLastDay;
    private PeriodKind period = PeriodKind.STATUTORY;
    private String reason;
    private boolean changesOnly;
    private boolean affectedOnly;
    private LocalDate announcedOn;
    private String announcedIn;
    private String portal;

    static RoundFields of(RoundData data) {
        RoundFields fields = new RoundFields();
        fields.kind = data.kind();
        fields.firstDay = data.firstDay();
        fields.lastDay = data.lastDay();
        fields.receivedOn = data.agenciesReceivedOn();
        fields.agenciesLastDay = data.agenciesLastDay();
        fields.period = data.period();
        fields.reason = data.reason();
        fields.changesOnly = data.changesOnly();
        fields.affectedOnly = data.affectedOnly();
        fields.announcedOn = data.announcedOn();
        fields.announcedIn = data.announcedIn();
        fields.portal = data.portal();
        return fields;
    }

    /** Takes over what is proposed; after a change the shorter period. */
    void take(RoundProposal proposal) {
        boolean repeat = kind == RoundKind.REPEAT;
        changesOnly = changesOnly && repeat;
        boolean shorter = repeat && changesOnly;
        lastDay = shorter ? proposal.shorter() : proposal.end();
        period = kind.isFormal() && !shorter ? PeriodKind.STATUTORY : PeriodKind.APPROPRIATE;
        announcedOn = proposal.announcedOn();
        agenciesLastDay = receivedOn == null ? null : lastDay;
    }

    /** The tick «nur zur Änderung» belongs to the repetition; it is proposed there, and with another kind it is none. */
    RoundData data() {
        return new RoundData(
                kind,
                firstDay,
                lastDay,
                receivedOn,
                agenciesLastDay,
                period,
                reason,
                changesOnly && kind == RoundKind.REPEAT,
                affectedOnly,
                announcedOn,
                announcedIn,
                portal);
    }

    public RoundKind getKind() {
        return kind;
    }

    public void setKind(RoundKind kind) {
        this.kind = kind;
    }

    public LocalDate getFirstDay() {
        return firstDay;
    }

    public void setFirstDay(LocalDate firstDay) {
        this.firstDay = firstDay;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public LocalDate getReceivedOn() {
        return receivedOn;
    }

    public void setReceivedOn(LocalDate receivedOn) {
        this.receivedOn = receivedOn;
    }

    public LocalDate getAgenciesLastDay() {
        return agenciesLastDay;
    }

    public void setAgenciesLastDay(LocalDate agenciesLastDay) {
        this.agenciesLastDay = agenciesLastDay;
    }

    public PeriodKind getPeriod() {
        return period;
    }

    public void setPeriod(PeriodKind period) {
        this.period = period;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public boolean isChangesOnly() {
        return changesOnly;
    }

    public void setChangesOnly(boolean changesOnly) {
        this.changesOnly = changesOnly;
    }

    public boolean isAffectedOnly() {
        return affectedOnly;
    }

    public void setAffectedOnly(boolean affectedOnly) {
        this.affectedOnly = affectedOnly;
    }

    public LocalDate getAnnouncedOn() {
        return announcedOn;
    }

    public void setAnnouncedOn(LocalDate announcedOn) {
        this.announcedOn = announcedOn;
    }

    public String getAnnouncedIn() {
        return announcedIn;
    }

    public void setAnnouncedIn(String announcedIn) {
        this.announcedIn = announcedIn;
    }

    public String getPortal() {
        return portal;
    }

    public void setPortal(String portal) {
        this.portal = portal;
    }
}
