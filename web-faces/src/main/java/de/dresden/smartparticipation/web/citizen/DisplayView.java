package de.dresden.smartparticipation.web.citizen;

import de.dresden.smartparticipation.participation.plan.PublicPlans;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;

/** Leads from a consultation to the plan that it displays. */
@Named("citizenDisplayView")
@RequestScoped
public class DisplayView {

    @Inject
    private PublicPlans plans;

    @Inject
    private Sending sending;

    private Long module;

    public void load() throws IOException {
        sending.goOn("/public/plan.xhtml?ref=" + plans.shownIn(module));
    }

    public Long getModule() {
        return module;
    }

    public void setModule(Long module) {
        this.module = module;
    }
}
