package de.dresden.smartparticipation.web.citizen;

import de.dresden.smartparticipation.participation.plan.PublicPlanRow;
import de.dresden.smartparticipation.participation.plan.PublicPlans;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The plans that are or were displayed. */
@Named("citizenPlansView")
@RequestScoped
public class PlansView {

    @Inject
    private PublicPlans plans;

    private List<PublicPlanRow> rows;

    public List<PublicPlanRow> getRows() {
        if (rows == null) {
            rows = plans.list();
        }
        return rows;
    }
}
