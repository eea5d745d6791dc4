package de.dresden.smartparticipation.participation.contribution;

import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.jobs.JobRun;
import de.dresden.smartparticipation.platform.jobs.JobWork;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

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

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobRun run) throws Exception {
        Long department = number(run.parameter(DEPARTMENT));
        Long person = number(run.parameter(PERSON));
        chosen.run(run, contribution -> {
            Capacity by = hosts.require(contribution);
            return department == null
                    ? distributor.assignByTopic(contribution, by)
                    : distributor.assign(contribution, new Assignment(department, person, null), by);
        });
    }

    private static Long number(String text) {
        return text == null ? null : Long.valueOf(text);
    }
}
