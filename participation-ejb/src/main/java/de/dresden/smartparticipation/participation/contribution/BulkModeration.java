package de.dresden.smartparticipation.participation.contribution;

import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.jobs.JobRun;
import de.dresden.smartparticipation.platform.jobs.JobWork;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;

/** Accepts or refuses many contributions. */
@Dependent
class BulkModeration implements JobWork {

    static final String KIND = "moderation";

    @Inject
    private EachChosen chosen;

    @Inject
    private ContributionRegister register;

    @Inject
    private CurrentActor actor;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobRun run) throws Exception {
        boolean accept = Boolean.parseBoolean(run.parameter("accept"));
        RefusalGround ground = accept ? null : RefusalGround.valueOf(run.parameter("ground"));
        Map<Long, ConsultationFrame> frames = new HashMap<>();
        chosen.run(run, contribution -> {
            ConsultationFrame frame = frames.computeIfAbsent(contribution.consultation(), register::frame);
            Capacity by = actor.get().require(Role.MODERATOR, frame.department());
            return accept ? contribution.accept(by) : contribution.refuse(by, ground, run.parameter("remark"), frame);
        });
    }
}
