package de.dresden.smartparticipation.web.citizen;

import de.dresden.smartparticipation.participation.plan.PublicPlan;
import de.dresden.smartparticipation.participation.plan.PublicPlans;
import de.dresden.smartparticipation.participation.plan.PublicRound;
import de.dresden.smartparticipation.participation.plan.RoundStage;
import de.dresden.smartparticipation.participation.plan.StepView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The public display of a land-use plan: can I make a statement, until when, on what, where else can I see it. */
@Named("citizenPlanView")
@RequestScoped
public class PlanView {

    @Inject
    private PublicPlans plans;

    private String ref;
    private PublicPlan plan;

    public void load() {
        plan = plans.details(ref);
    }

    /** The steps that were taken and those that are needed. */
    public List<StepView> getSteps() {
        return plan.steps().stream()
                .filter(step -> step.day() != null || step.needed() || plan.roundOf(step.kind()) != null)
                .toList();
    }

    /** How a step of the way is drawn: {@code done}, {@code now}, {@code later}; its words say the same. */
    public String progress(StepView step) {
        PublicRound round = plan.roundOf(step.kind());
        if (round != null && round.stage() != RoundStage.OVER) {
            return "now";
        }
        return round != null || step.day() != null ? "done" : "later";
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public PublicPlan getPlan() {
        return plan;
    }
}
