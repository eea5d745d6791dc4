package de.dresden.smartparticipation.web.plans;

import de.dresden.smartparticipation.participation.law.Rule;
import de.dresden.smartparticipation.participation.plan.PlanDetails;
import de.dresden.smartparticipation.participation.plan.PlanSetup;
import de.dresden.smartparticipation.participation.plan.Plans;
import de.dresden.smartparticipation.participation.plan.StepData;
import de.dresden.smartparticipation.participation.plan.StepKind;
import de.dresden.smartparticipation.participation.plan.StepView;
import de.dresden.smartparticipation.platform.audit.HistoryEvent;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.web.frame.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A plan file: its way and what comes next, its rounds, its documents, its rules, its history. */
@Named("plansPlanView")
@ViewScoped
public class PlanView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Plans plans;

    @Inject
    private PlanSetup setup;

    @Inject
    private Notices notices;

    private String ref;
    private PlanDetails details;
    private List<HistoryEvent> history = List.of();
    private StepKind step;
    private LocalDate day;
    private String paper;
    private String note;
    private String reason;

    public void load() {
        details = plans.details(ref);
        history = plans.history(ref);
        step = details.next() == null ? null : details.next().kind();
    }

    public String take() {
        setup.take(ref, details.version(), step, new StepData(day, paper, note));
        notices.done("plans.step.taken");
        return "/plans/plan.xhtml?faces-redirect=true&ref=" + ref;
    }

    public String takeBack() {
        setup.takeBack(ref, details.version(), getLast().kind(), reason);
        notices.done("plans.step.taken-back");
        return "/plans/plan.xhtml?faces-redirect=true&ref=" + ref;
    }

    /** What happened, with the step that it was about. */
    public String said(HistoryEvent happened) {
        String what = notices.sentence(happened.what());
        return details.steps().stream()
                .filter(one -> one.kind().name().equals(happened.step()))
                .map(one -> what + ": " + notices.sentence(one.name()))
                .findFirst()
                .orElse(what);
    }

    /** Whether public and agencies can answer in this step now. */
    public boolean runs(StepView step) {
        return details.rounds().stream()
                .filter(round -> round.frame().open())
                .anyMatch(round ->
                        step.kind() == (round.frame().kind().isFormal() ? StepKind.PUBLICATION : StepKind.EARLY));
    }

    /** Whether the plan is at the end of its way, so that no step is left to record. */
    public boolean isDone() {
        return details.next() == null;
    }

    /** The steps that were not taken yet, with their names. */
    public Map<StepKind, String> getOpenSteps() {
        Map<StepKind, String> open = new LinkedHashMap<>();
        details.steps().stream()
                .filter(one -> one.day() == null)
                .forEach(one -> open.put(one.kind(), notices.sentence(one.name())));
        return open;
    }

    /** The latest step that was taken, or null. */
    public StepView getLast() {
        return details.steps().stream()
                .filter(one -> one.day() != null)
                .reduce((first, second) -> second)
                .orElse(null);
    }

    /** The rules under which this plan stands. */
    public List<Rule> getRules() {
        return Arrays.stream(Rule.values())
                .filter(rule -> rule.holdsIn(details.edition())
                        && rule.isFor(details.data().kind().isLandUsePlan()))
                .toList();
    }

    /** What a rule says. */
    public Reason content(Rule rule) {
        return Reason.of(
                "participation.law." + rule.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    public PlanDetails getDetails() {
        return details;
    }

    public List<HistoryEvent> getHistory() {
        return history;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public StepKind getStep() {
        return step;
    }

    public void setStep(StepKind step) {
        this.step = step;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getPaper() {
        return paper;
    }

    public void setPaper(String paper) {
        this.paper = paper;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
