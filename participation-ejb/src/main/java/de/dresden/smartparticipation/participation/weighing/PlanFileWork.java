package de.dresden.smartparticipation.participation.weighing;

import de.dresden.smartparticipation.participation.plan.PlanDirectory;
import de.dresden.smartparticipation.participation.plan.PlanFrame;
import de.dresden.smartparticipation.platform.files.FileKind;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.jobs.JobRun;
import de.dresden.smartparticipation.platform.jobs.JobWork;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Packs the complete file of a plan (Verfahrensakte) into a ZIP with an index. */
@Dependent
class PlanFileWork implements JobWork {

    static final String KIND = "plan-file";

    @Inject
    private PlanFilePacking packing;

    @Inject
    private PlanDirectory plans;

    @Inject
    private CurrentActor actor;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobRun run) throws Exception {
        PlanFrame plan = plans.of(run.parameter("plan"));
        actor.get().require(Role.CONSULTATION_MANAGER, plan.department());
        run.result(
                "verfahrensakte-" + plan.reference() + ".zip",
                FileKind.ZIP,
                out -> packing.pack(plan, out, run::processed));
        run.finish(() -> {});
    }
}
