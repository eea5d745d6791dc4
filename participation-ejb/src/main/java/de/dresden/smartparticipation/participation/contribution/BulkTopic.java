package de.dresden.smartparticipation.participation.contribution;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.jobs.JobRun;
import de.dresden.smartparticipation.platform.jobs.JobWork;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;

/** Gives many contributions a topic: most tables that are imported name none. */
@Dependent
class BulkTopic implements JobWork {

    static final String KIND = "topics";
    static final String TOPIC = "topic";

    @Inject
    private EachChosen chosen;

    @Inject
    private ContributionRegister register;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobRun run) throws Exception {
        Long topic = Long.valueOf(run.parameter(TOPIC));
        Map<Long, Boolean> known = new HashMap<>();
        chosen.runAsModerator(run, (contribution, frame, by) -> {
            if (!known.computeIfAbsent(contribution.consultation(), one -> register.hasTopic(one, topic))) {
                throw new Refused(Reason.of("participation.contribution.topic-unknown"));
            }
            return contribution.changeTopic(by, topic);
        });
    }
}
