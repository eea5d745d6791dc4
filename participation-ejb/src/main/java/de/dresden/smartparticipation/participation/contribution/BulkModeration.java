package de.dresden.smartparticipation.participation.contribution;

import de.dresden.smartparticipation.platform.jobs.JobRun;
import de.dresden.smartparticipation.platform.jobs.JobWork;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Accepts or refuses many contributions. */
@Dependent
class BulkModeration implements JobWork {

    static final String KIND = "moderation";

    @Inject
    private EachChosen chosen;

    @Inject
    private SendersLinks links;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobRun run) throws Exception {
        boolean accept = Boolean.parseBoolean(run.parameter("accept"));
        RefusalGround ground = accept ? null : RefusalGround.valueOf(run.parameter("ground"));
        String remark = run.parameter("remark");
        chosen.runAsModerator(
                run,
                (contribution, frame, by) -> accept
                        ? contribution.accept(by)
                        : contribution.refuse(by, ground, remark, links.forLetter(frame, contribution)));
    }
}
