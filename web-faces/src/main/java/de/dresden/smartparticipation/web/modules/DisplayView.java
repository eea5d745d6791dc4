package de.dresden.smartparticipation.web.modules;

import de.dresden.smartparticipation.participation.consultation.Consultations;
import de.dresden.smartparticipation.participation.module.ModuleRow;
import de.dresden.smartparticipation.participation.module.Modules;
import de.dresden.smartparticipation.participation.plan.PlanDisplays;
import de.dresden.smartparticipation.participation.plan.PlanFilter;
import de.dresden.smartparticipation.participation.plan.PlanFrame;
import de.dresden.smartparticipation.participation.plan.Plans;
import de.dresden.smartparticipation.platform.paging.PageQuery;
import de.dresden.smartparticipation.web.frame.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;

/** To which plan a display of a consultation leads. */
@Named("modulesDisplayView")
@ViewScoped
public class DisplayView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 500;

    @Inject
    private Modules modules;

    @Inject
    private PlanDisplays displays;

    @Inject
    private Plans plans;

    @Inject
    private Consultations consultations;

    @Inject
    private Notices notices;

    private Long module;
    private ModuleRow row;
    private PlanFrame chosen;
    private String plan;
    private boolean changeable;
    private final Map<String, String> choices = new LinkedHashMap<>();

    public void load() {
        row = modules.one(module);
        var details = consultations.details(row.frame().reference());
        changeable = details.manageable() && details.changeable();
        chosen = displays.chosen(module).orElse(null);
        plan = chosen == null ? null : chosen.reference();
        plans.list(PlanFilter.none(), PageQuery.of(0, MOST))
                .items()
                .forEach(one -> choices.put(one.reference(), one.number() + " " + one.name()));
    }

    public String save() {
        displays.choose(module, plan);
        notices.done("modules.display.chosen");
        return "/modules/display.xhtml?faces-redirect=true&module=" + module;
    }

    public Long getModule() {
        return module;
    }

    public void setModule(Long module) {
        this.module = module;
    }

    public ModuleRow getRow() {
        return row;
    }

    /** The plan, or null. */
    public PlanFrame getChosen() {
        return chosen;
    }

    public String getPlan() {
        return plan;
    }

    public void setPlan(String plan) {
        this.plan = plan;
    }

    public boolean isChangeable() {
        return changeable;
    }

    public Map<String, String> getChoices() {
        return choices;
    }
}
