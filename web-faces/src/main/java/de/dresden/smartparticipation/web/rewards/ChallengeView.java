package de.dresden.smartparticipation.web.rewards;

import de.dresden.smartparticipation.rewards.challenge.ChallengeDesk;
import de.dresden.smartparticipation.rewards.challenge.ChallengeDetails;
import de.dresden.smartparticipation.rewards.challenge.ChallengeKey;
import de.dresden.smartparticipation.rewards.challenge.ChallengeKind;
import de.dresden.smartparticipation.rewards.challenge.ChallengeStations;
import de.dresden.smartparticipation.rewards.challenge.NewStation;
import de.dresden.smartparticipation.web.faces.WholeFile;
import de.dresden.smartparticipation.web.frame.Notices;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Locale;

/** One challenge or good deed: its release, its numbers, its posters and teams, its end. */
@Named("rewardsChallengeView")
@ViewScoped
public class ChallengeView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int USUAL_A_DAY = 50;

    @Inject
    private ChallengeDesk desk;

    @Inject
    private ChallengeStations stations;

    @Inject
    private Notices notices;

    private String ref;
    private ChallengeDetails details;
    private String remark;
    private String reason;
    private String place;
    private LocalDate firstDay;
    private LocalDate lastDay;
    private boolean daily;
    private Integer mostADay = USUAL_A_DAY;

    public void load() {
        boolean first = details == null;
        details = desk.details(ref);
        if (first) {
            firstDay = details.data().firstDay();
            lastDay = details.data().lastDay();
        }
    }

    /** Whether it promises Taler by its evaluation and that is still to come; a deed promises them each time. */
    public boolean isUnevaluated() {
        return details.data().kind() != ChallengeKind.DEED && !details.state().over();
    }

    public String propose() {
        return done(desk.propose(details.key()), "rewards.challenge.done.proposed");
    }

    public String withdraw() {
        return done(desk.withdraw(details.key()), "rewards.challenge.done.withdrawn");
    }

    public String release() {
        return done(desk.release(details.key()), "rewards.challenge.done.released");
    }

    public String giveBack() {
        return done(desk.giveBack(details.key(), remark), "rewards.challenge.done.returned");
    }

    public String cancel() {
        return done(desk.cancel(details.key(), reason), "rewards.challenge.done.cancelled");
    }

    public String evaluate() {
        return done(desk.evaluate(details.key()), "rewards.challenge.done.evaluated");
    }

    public String discard() {
        desk.discard(details.key());
        notices.done("rewards.challenge.done.discarded", details.data().title());
        return "/rewards/challenges.xhtml?faces-redirect=true";
    }

    public String addStation() {
        stations.add(ref, new NewStation(place, firstDay, lastDay, daily, mostADay == null ? 0 : mostADay));
        return done(details.key(), "rewards.challenge.done.station");
    }

    public String rotate(long station) {
        stations.rotate(ref, station);
        return done(details.key(), "rewards.challenge.done.rotated");
    }

    public String close(long station) {
        stations.close(ref, station);
        return done(details.key(), "rewards.challenge.done.closed");
    }

    public void poster(long station) throws IOException {
        Locale language = language();
        WholeFile.send(ref + "-" + station + ".pdf", out -> stations.poster(ref, station, language, out));
    }

    public String hide(long team) {
        stations.hideTeam(ref, team, reason);
        return done(details.key(), "rewards.challenge.done.hidden");
    }

    public String show(long team) {
        stations.showTeam(ref, team);
        return done(details.key(), "rewards.challenge.done.shown");
    }

    private String done(ChallengeKey challenge, String key) {
        notices.done(key, details.data().title());
        return "/rewards/challenge.xhtml?faces-redirect=true&ref=" + challenge.reference();
    }

    /** The goal in words. */
    public String getGoal() {
        return amount(details.data().goal());
    }

    /** Of how much of the unit, in words. */
    public String amount(long amount) {
        return Amounts.said(details.data().unit(), amount, language());
    }

    private static Locale language() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }

    public ChallengeDetails getDetails() {
        return details;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
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

    public boolean isDaily() {
        return daily;
    }

    public void setDaily(boolean daily) {
        this.daily = daily;
    }

    public Integer getMostADay() {
        return mostADay;
    }

    public void setMostADay(Integer mostADay) {
        this.mostADay = mostADay;
    }
}
