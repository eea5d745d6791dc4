package de.dresden.smartparticipation.projects.plan;

import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.tasks.TaskChange;
import de.dresden.smartparticipation.projects.project.ProjectFrame;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;

/** Tells what happened to a risk, with the task of whoever looks after it. */
@Dependent
class RiskDesk {

    static final String SUBJECT = "risk";

    private static final String STEP = "risk.look-after";

    @Inject
    private RiskRegister register;

    @Inject
    private Happenings happenings;

    static Subject subject(ProjectFrame project, RiskRow risk) {
        return new Subject(SUBJECT, risk.id(), project.reference() + " " + risk.sign());
    }

    /** @throws Conflict where the risk was changed since it was read */
    RiskRow seen(ProjectFrame project, RiskKey key) {
        RiskRow risk = register.get(project.id(), key.number());
        if (key.version() != null && key.version() != risk.version()) {
            throw Conflict.changedMeanwhile(subject(project, risk));
        }
        return risk;
    }

    /** @throws Conflict where another was faster within this very moment */
    static void written(boolean written, ProjectFrame project, RiskRow risk) {
        if (!written) {
            throw Conflict.changedMeanwhile(subject(project, risk));
        }
    }

    void tell(
            ProjectFrame project, int number, String action, Map<String, ?> before, Map<String, ?> after, Capacity by) {
        RiskRow risk = register.get(project.id(), number);
        happenings.record(PlanChanged.of(subject(project, risk), action, before, after, by, task(project, risk)));
    }

    static Map<String, ?> told(RiskData data) {
        return Map.of(
                "title", data.title(),
                "probability", data.probability(),
                "effect", data.effect(),
                "measure", data.measure(),
                "owner", data.owner(),
                "due", data.due().toString());
    }

    static TaskChange task(ProjectFrame project, RiskRow risk) {
        if (!risk.open()) {
            return new TaskChange.CloseAll(subject(project, risk));
        }
        return new TaskChange.Open(
                STEP,
                subject(project, risk),
                "projects",
                risk.data().title(),
                project.title(),
                Role.PROJECT_MANAGER,
                project.department(),
                risk.data().owner(),
                risk.data().due(),
                "/projects/risk.xhtml?project=" + project.reference() + "&number=" + risk.number());
    }
}
