package de.dresden.smartparticipation.web.citizen;

import de.dresden.smartparticipation.platform.text.Wording;
import de.dresden.smartparticipation.projects.call.CallData;
import de.dresden.smartparticipation.projects.call.CallPhase;
import de.dresden.smartparticipation.projects.call.Criterion;
import de.dresden.smartparticipation.projects.call.PhaseDays;
import de.dresden.smartparticipation.projects.call.PublicCall;
import de.dresden.smartparticipation.projects.call.PublicCalls;
import de.dresden.smartparticipation.projects.laboratory.PublicResults;
import de.dresden.smartparticipation.projects.vote.PublicVotes;
import de.dresden.smartparticipation.web.format.Difference;
import de.dresden.smartparticipation.web.projects.TermsDifferences;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/** A call for projects: may I apply, until when, with how much money, by which criteria, what happens next. */
@Named("citizenCallView")
@RequestScoped
public class CallView {

    @Inject
    private PublicCalls calls;

    @Inject
    private PublicVotes votes;

    @Inject
    private PublicResults results;

    @Inject
    private Reader reader;

    private String ref;
    private PublicCall details;

    public void load() {
        details = calls.of(ref);
        reader.mayKeep();
    }

    /** Whether one can vote now. */
    public boolean isVoting() {
        return details.running().contains(CallPhase.VOTE) && votes.isOpen(ref);
    }

    /** Whether the result of its vote can be read. */
    public boolean isVoted() {
        return details.frame().has(CallPhase.VOTE) && results.isThere(ref);
    }

    /** The terms in the reader's words. */
    public List<Difference> getTerms() {
        return TermsDifferences.of(null, details.terms(), reader.language());
    }

    public Wording getTitle() {
        return new Wording(data().title(), data().titleEnglish());
    }

    public Wording getSummary() {
        return new Wording(data().summary(), data().summaryEnglish());
    }

    public Wording getDescription() {
        return new Wording(data().description(), data().descriptionEnglish());
    }

    private CallData data() {
        return details.data();
    }

    /** Whether the text is not in the reader's language, because nobody has translated it. */
    public boolean isUntranslated() {
        return !getDescription()
                .spoken(reader.language())
                .getLanguage()
                .equals(reader.language().getLanguage());
    }

    /** Sum of all weights. */
    public int getWeights() {
        return details.terms().criteria().stream().mapToInt(Criterion::weight).sum();
    }

    /** Last day for applications, or null. */
    public LocalDate getLastDay() {
        return last(CallPhase.INTAKE);
    }

    /** Last day for ideas, or null. */
    public LocalDate getLastIdea() {
        return last(CallPhase.IDEAS);
    }

    private LocalDate last(CallPhase phase) {
        return details.frame().days(phase).map(PhaseDays::last).orElse(null);
    }

    /** Where a phase lies, seen from today: {@code past}, {@code now}, {@code later}. */
    public String time(PhaseDays phase) {
        return phase.over(details.today()) ? "past" : phase.begun(details.today()) ? "now" : "later";
    }

    public PublicCall getDetails() {
        return details;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }
}
