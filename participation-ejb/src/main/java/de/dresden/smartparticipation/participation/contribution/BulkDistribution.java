package de.dresden.smartparticipation.participation.contribution;

import de.dresden.smartparticipation.participation.contribution.EachChosen.Outcome;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.jobs.JobRun;
import de.dresden.smartparticipation.platform.jobs.JobWork;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;

/** Gives many contributions to departments: each to that of its topic, or all to one. */
@Dependent
class BulkDistribution implements JobWork {

    static final String KIND = "distribution";
    static final String DEPARTMENT = "department";
    static final String PERSON = "person";

    @Inject
    private EachChosen chosen;

    @Inject
    private Distributor distributor;

    @Inject
    private Hosts hosts;

    @Inject
    private Colleagues colleagues;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobRun run) throws Exception {
        Long department = number(run.parameter(DEPARTMENT));
        Long person = number(run.parameter(PERSON));
        Map<Long, String> names = new HashMap<>();
        chosen.run(run, contribution -> {
            Capacity by = hosts.require(contribution);
            ContributionChanged event = department == null
                    ? distributor.assignByTopic(contribution, by)
                    : distributor.assign(contribution, new Assignment(department, person, null), by);
            return new Outcome(
                    event,
                    Reason.of(
                            "participation.contribution.given-to",
                            names.computeIfAbsent(contribution.department(), colleagues::departmentName)));
        });
    }

    private static Long number(String text) {
        return text == null ? null : Long.valueOf(text);
    }
}
