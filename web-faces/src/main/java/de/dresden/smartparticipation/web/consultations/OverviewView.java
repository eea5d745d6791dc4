package de.dresden.smartparticipation.web.consultations;

import de.dresden.smartparticipation.participation.consultation.ConsultationDetails;
import de.dresden.smartparticipation.participation.consultation.ConsultationLifeCycle;
import de.dresden.smartparticipation.participation.consultation.Consultations;
import de.dresden.smartparticipation.participation.consultation.Readiness;
import de.dresden.smartparticipation.participation.contribution.ContributionFilter;
import de.dresden.smartparticipation.participation.contribution.ContributionState;
import de.dresden.smartparticipation.participation.contribution.Contributions;
import de.dresden.smartparticipation.participation.standing.Standing;
import de.dresden.smartparticipation.participation.standing.Step;
import de.dresden.smartparticipation.participation.standing.Tally;
import de.dresden.smartparticipation.platform.audit.HistoryEvent;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.paging.PageQuery;
import de.dresden.smartparticipation.web.frame.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;

/** One consultation: what comes next, its phases, its numbers, the way to everything that belongs to it. */
@Named("consultationsOverviewView")
@ViewScoped
public class OverviewView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String STILL = "participation.consultation.still-";

    @Inject
    private Consultations consultations;

    @Inject
    private ConsultationLifeCycle lifeCycle;

    @Inject
    private Contributions contributions;

    @Inject
    private Standing standing;

    @Inject
    private Notices notices;

    private String reference;
    private ConsultationDetails details;
    private Readiness readiness;
    private Tally tally;
    private List<HistoryEvent> history = List.of();

    public void load() {
        details = consultations.details(reference);
        readiness = details.manageable() ? lifeCycle.readiness(reference) : null;
        tally = standing.whole(reference);
        history = consultations.history(reference);
    }

    public String publish() {
        lifeCycle.publish(reference, details.version());
        return done("published");
    }

    public String close() {
        lifeCycle.close(reference, details.version());
        return done("closed");
    }

    public String evaluate() {
        lifeCycle.evaluate(reference, details.version());
        return done("evaluated");
    }

    public String archive() {
        lifeCycle.archive(reference, details.version());
        return done("archived");
    }

    private String done(String what) {
        String sentence = "consultations.overview.done." + what;
        notices.done(sentence);
        return "/consultations/overview.xhtml?faces-redirect=true&reference=" + reference;
    }

    /** The word of what comes next in the keys of this page: {@code published}, {@code closed}, … or empty. */
    public String getNext() {
        return readiness == null || readiness.next() == null
                ? ""
                : readiness.next().name().toLowerCase(Locale.ROOT);
    }

    /** The list of the contributions that something missing is about; null where it is about none. */
    public String listOf(Reason missing) {
        return missing.key().startsWith(STILL)
                ? "/contributions/list.xhtml?consultation=" + reference + "&state=" + state(missing)
                : null;
    }

    /** How many of these nobody can be responsible for, as they have no topic. */
    public long withoutTopic(Reason missing) {
        if (!missing.key().equals(STILL + "accepted")) {
            return 0;
        }
        ContributionFilter filter = ContributionFilter.of(reference)
                .being(List.of(ContributionState.ACCEPTED))
                .about(List.of(ContributionFilter.NO_TOPIC), null);
        return contributions.list(filter, PageQuery.of(0, 1)).total();
    }

    private static String state(Reason missing) {
        return missing.key().substring(STILL.length()).toUpperCase(Locale.ROOT).replace('-', '_');
    }

    /** How many of all are answered publicly or refused, in percent. */
    public long getShareDone() {
        long total = tally.total();
        return total == 0 ? 0 : 100 * (total - tally.open()) / total;
    }

    public long at(String step) {
        return tally.at(Step.valueOf(step));
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public ConsultationDetails getDetails() {
        return details;
    }

    public Readiness getReadiness() {
        return readiness;
    }

    public Tally getTally() {
        return tally;
    }

    public List<HistoryEvent> getHistory() {
        return history;
    }
}
