package de.dresden.smartparticipation.web.agencies;

import de.dresden.smartparticipation.participation.hearing.HearingLetters;
import de.dresden.smartparticipation.participation.hearing.HearingRound;
import de.dresden.smartparticipation.participation.hearing.HearingRow;
import de.dresden.smartparticipation.participation.hearing.Hearings;
import de.dresden.smartparticipation.participation.hearing.Reminded;
import de.dresden.smartparticipation.web.faces.WholeFile;
import de.dresden.smartparticipation.web.frame.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;

/** The agencies of a round: who is heard, who has answered, who is silent. */
@Named("agenciesRoundView")
@ViewScoped
public class RoundView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Hearings hearings;

    @Inject
    private HearingLetters letters;

    @Inject
    private Notices notices;

    private Long round;
    private Long edit;
    private HearingRound details;
    private String[] chosen = {};
    private LocalDate receivedOn;
    private String remark;

    public void load() {
        details = hearings.of(round == null ? 0 : round);
        HearingRow edited = getEdited();
        receivedOn = edited == null ? null : edited.receivedOn();
    }

    public String choose() {
        hearings.choose(round, Arrays.stream(chosen).map(Long::valueOf).toList());
        notices.done("agencies.round.chosen", chosen.length);
        return back();
    }

    public String chooseAsBefore() {
        hearings.chooseAsBefore(round);
        notices.done("agencies.round.as-before.done");
        return back();
    }

    public String drop(HearingRow row) {
        hearings.drop(row.id(), row.version());
        notices.done("agencies.round.dropped", row.name());
        return back();
    }

    public String tellAll() {
        notices.done("agencies.round.told", hearings.tellAll(round));
        return back();
    }

    public String remindAll() {
        Reminded reminded = hearings.remindAll(round);
        notices.done("agencies.round.reminded", reminded.mails(), reminded.letters());
        return back();
    }

    public void letters() throws IOException {
        WholeFile.send("beteiligung-" + details.plan().reference() + ".pdf", out -> letters.print(round, out));
    }

    public String received() {
        hearings.received(edit, getEdited().version(), receivedOn);
        notices.done("agencies.round.received.done", getEdited().name());
        return back();
    }

    public String grant() {
        return decide(true);
    }

    public String refuse() {
        return decide(false);
    }

    private String decide(boolean granted) {
        hearings.decideOnTime(edit, getEdited().version(), granted, remark);
        notices.done(
                granted ? "agencies.round.granted" : "agencies.round.refused",
                getEdited().name());
        return back();
    }

    private String back() {
        return "/agencies/round.xhtml?faces-redirect=true&round=" + round;
    }

    /** The agency that is being edited, or null. */
    public HearingRow getEdited() {
        return details.rows().stream()
                .filter(row -> edit != null && row.id() == edit)
                .findFirst()
                .orElse(null);
    }

    public HearingRound getDetails() {
        return details;
    }

    public Long getRound() {
        return round;
    }

    public void setRound(Long round) {
        this.round = round;
    }

    public Long getEdit() {
        return edit;
    }

    public void setEdit(Long edit) {
        this.edit = edit;
    }

    public String[] getChosen() {
        return chosen.clone();
    }

    public void setChosen(String[] chosen) {
        this.chosen = chosen.clone();
    }

    public LocalDate getReceivedOn() {
        return receivedOn;
    }

    public void setReceivedOn(LocalDate receivedOn) {
        this.receivedOn = receivedOn;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}
