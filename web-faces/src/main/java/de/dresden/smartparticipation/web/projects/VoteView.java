package de.dresden.smartparticipation.web.projects;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.projects.vote.Choices;
import de.dresden.smartparticipation.projects.vote.PaperOutcome;
import de.dresden.smartparticipation.projects.vote.VoteDetails;
import de.dresden.smartparticipation.projects.vote.VoteOption;
import de.dresden.smartparticipation.projects.vote.VoteScope;
import de.dresden.smartparticipation.projects.vote.VoteWays;
import de.dresden.smartparticipation.projects.vote.Votes;
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
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The public vote of a call: what stands on the ballot paper, codes for letters, ballots on paper, how many have voted. */
@Named("projectsVoteView")
@ViewScoped
public class VoteView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int USUAL_NUMBER = 100;
    private static final Pattern CHOICES = Pattern.compile("([0-9]{1,6}(:[0-9]{1,6})?([ ,;]+|$))*");

    @Inject
    private Votes votes;

    @Inject
    private Notices notices;

    private String ref;
    private VoteDetails details;
    private boolean email = true;
    private boolean letter = true;
    private boolean paper = true;
    private boolean listed;
    private boolean byArea;
    private boolean byAge;
    private int listDays = VoteScope.USUAL_DAYS;
    private int number = USUAL_NUMBER;
    private String person;
    private Integer sheet;
    private String choices;

    public void load() {
        details = votes.of(ref);
    }

    public String drawUp() {
        votes.drawUp(ref, new VoteWays(email, letter, paper), new VoteScope(listed, byArea, byAge, listDays));
        notices.done("projects.vote.done.drawn-up");
        return here();
    }

    /** Makes codes and hands them out, once. */
    public void letters() throws IOException {
        Locale language = language();
        WholeFile.send("codes-" + ref + ".xlsx", out -> votes.letters(ref, number, language, out));
    }

    /** Enters a sheet as {@code 2 5}, or with points or places {@code 2:3 5:1}; nothing for a blank one. */
    public String enter() {
        PaperOutcome outcome = votes.enter(ref, sheet, read(choices));
        String said =
                switch (outcome) {
                    case ENTERED_ONCE -> "projects.vote.done.sheet-entered-once";
                    case DIFFERS -> "projects.vote.done.sheet-differs";
                    case COUNTED -> "projects.vote.done.sheet-counted";
                };
        if (outcome == PaperOutcome.DIFFERS) {
            notices.warn(said, String.valueOf(sheet));
        } else {
            notices.done(said, String.valueOf(sheet));
        }
        return here();
    }

    /** Marks that somebody on the list gets a sheet of paper. */
    public String hand() {
        votes.hand(ref, person);
        notices.done("projects.vote.done.handed");
        return here();
    }

    public String getTurnoutPercent() {
        return TurnoutRow.percent(details.turnout(), language());
    }

    public List<TurnoutRow> getTurnoutAreas() {
        return TurnoutRow.of(details.turnout().areas(), details.turnout().voted(), language());
    }

    public List<TurnoutRow> getTurnoutAges() {
        return TurnoutRow.of(details.turnout().ages(), details.turnout().voted(), language());
    }

    private static Locale language() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }

    private static Choices read(String typed) {
        if (typed != null && !CHOICES.matcher(typed.strip()).matches()) {
            throw new Refused(Reason.of("projects.vote.choices"));
        }
        TreeMap<Integer, Integer> points = new TreeMap<>();
        for (String part : typed == null ? new String[0] : typed.strip().split("[ ,;]+")) {
            if (!part.isEmpty()) {
                String[] pair = part.split(":");
                Integer given = pair.length == 1 ? Integer.valueOf(1) : Integer.valueOf(pair[1]);
                Integer before = points.putIfAbsent(Integer.valueOf(pair[0]), given);
                if (before != null && !before.equals(given)) {
                    throw new Refused(Reason.of("projects.vote.named-twice", pair[0]));
                }
            }
        }
        return Choices.of(points);
    }

    private String here() {
        return "/projects/vote.xhtml?faces-redirect=true&ref=" + ref;
    }

    /** What stands on the paper, or would. */
    public List<VoteOption> getOptions() {
        return isDrawnUp() ? details.vote().paper().options() : details.proposed();
    }

    public boolean isDrawnUp() {
        return details.vote() != null;
    }

    public VoteDetails getDetails() {
        return details;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public boolean isEmail() {
        return email;
    }

    public void setEmail(boolean email) {
        this.email = email;
    }

    public boolean isLetter() {
        return letter;
    }

    public void setLetter(boolean letter) {
        this.letter = letter;
    }

    public boolean isPaper() {
        return paper;
    }

    public void setPaper(boolean paper) {
        this.paper = paper;
    }

    public boolean isListed() {
        return listed;
    }

    public void setListed(boolean listed) {
        this.listed = listed;
    }

    public boolean isByArea() {
        return byArea;
    }

    public void setByArea(boolean byArea) {
        this.byArea = byArea;
    }

    public boolean isByAge() {
        return byAge;
    }

    public void setByAge(boolean byAge) {
        this.byAge = byAge;
    }

    public int getListDays() {
        return listDays;
    }

    public void setListDays(int listDays) {
        this.listDays = listDays;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }

    public Integer getSheet() {
        return sheet;
    }

    public void setSheet(Integer sheet) {
        this.sheet = sheet;
    }

    public String getChoices() {
        return choices;
    }

    public void setChoices(String choices) {
        this.choices = choices;
    }
}
