package de.dresden.smartparticipation.web.cooperation;

import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.jobs.Jobs;
import de.dresden.smartparticipation.platform.tables.TableFormat;
import de.dresden.smartparticipation.projects.cooperation.round.Proposals;
import de.dresden.smartparticipation.projects.cooperation.round.RoundDetails;
import de.dresden.smartparticipation.projects.cooperation.round.Rounds;
import de.dresden.smartparticipation.projects.cooperation.round.RunRow;
import de.dresden.smartparticipation.projects.cooperation.score.Weights;
import de.dresden.smartparticipation.web.faces.WholeFile;
import de.dresden.smartparticipation.web.frame.Notices;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A round: who is in, its variants, its pairs with their answers. */
@Named("cooperationRoundView")
@ViewScoped
public class RoundView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String HERE = "/cooperation/round.xhtml?faces-redirect=true&ref=";

    @Inject
    private Rounds rounds;

    @Inject
    private Proposals proposals;

    @Inject
    private Jobs jobs;

    @Inject
    private Notices notices;

    private String ref;
    private Long job;
    private RoundDetails details;
    private String note;
    private String company;
    private String reason;
    private String closing;

    /** Goes on to the variant, where it is the one that was waited for. */
    public String load() {
        read();
        if (job == null) {
            return null;
        }
        Optional<Integer> made = details.runs().stream()
                .filter(run -> job.equals(run.job()))
                .map(RunRow::number)
                .findFirst();
        if (made.isEmpty()) {
            job = asked(job);
            return null;
        }
        return "/cooperation/proposal.xhtml?faces-redirect=true&ref=" + ref + "&run=" + made.get() + "&done=computed";
    }

    private void read() {
        details = rounds.of(ref);
    }

    /** The job, where it is this person's. */
    private Long asked(long wanted) {
        try {
            return jobs.find(wanted).id();
        } catch (NotFound none) {
            return null;
        }
    }

    public String open() {
        return act("cooperation.round.opened", () -> rounds.open(details.key()));
    }

    public String takeIn() {
        return act("cooperation.round.taken-in", () -> rounds.takeIn(details.key()));
    }

    /** Has a variant computed; it is shown once it is there. */
    public String compute() {
        long[] asked = new long[1];
        attempt(() -> asked[0] = proposals.compute(details.key(), note));
        return HERE + ref + "&job=" + asked[0];
    }

    public String leaveOut() {
        return act("cooperation.round.left-out", () -> rounds.leaveOut(details.key(), company, reason));
    }

    /** @param reference of the company */
    public String takeBack(String reference) {
        return act("cooperation.round.in-again", () -> rounds.takeBack(details.key(), reference));
    }

    public String close() {
        return act("cooperation.round.closed", () -> rounds.close(details.key(), closing));
    }

    /** Sends the pairs with their answers. */
    public String export(String format) throws IOException {
        TableFormat wanted = TableFormat.valueOf(format);
        Locale language = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        WholeFile.send("paare-" + ref + "." + wanted.extension(), out -> rounds.export(ref, wanted, language, out));
        return null;
    }

    /** Where a colleague was faster, the next try starts from what is there now. */
    private void attempt(Runnable command) {
        try {
            command.run();
        } catch (Conflict faster) {
            read();
            throw faster;
        }
    }

    private String act(String said, Runnable command) {
        attempt(command);
        notices.done(said);
        return HERE + ref;
    }

    /** The job of this person that computes a variant, or did so in vain; or null. */
    public Long getShown() {
        RoundDetails.Computing now = details.computing();
        return job == null && now != null && now.own() ? Long.valueOf(now.job()) : job;
    }

    /** Names of those who are in by reference, to choose from. */
    public Map<String, String> getIn() {
        Map<String, String> names = new LinkedHashMap<>();
        details.members().stream()
                .filter(member -> member.leftOut() == null && !member.paired())
                .forEach(member ->
                        names.put(member.company().reference(), member.company().name()));
        return names;
    }

    /** Percent by name. */
    public Map<String, Integer> getWeights() {
        Weights all = details.data().rules().weights();
        Map<String, Integer> weights = new LinkedHashMap<>();
        int[] values = {all.gain(), all.urgency(), all.time(), all.sectors(), all.wishes(), all.waited(), all.likeness()
        };
        for (int at = 0; at < values.length; at++) {
            weights.put(RoundForm.WEIGHTS.get(at), values[at]);
        }
        return weights;
    }

    public RoundDetails getDetails() {
        return details;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public Long getJob() {
        return job;
    }

    public void setJob(Long job) {
        this.job = job;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getCompany() {
        return company;
    }

    public void setCompany(String company) {
        this.company = company;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getClosing() {
        return closing;
    }

    public void setClosing(String closing) {
        this.closing = closing;
    }
}
