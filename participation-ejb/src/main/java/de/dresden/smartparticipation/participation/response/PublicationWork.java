package de.dresden.smartparticipation.participation.response;

import de.dresden.smartparticipation.participation.consultation.ConsultationDirectory;
import de.dresden.smartparticipation.platform.fault.Fault;
import de.dresden.smartparticipation.platform.fault.NotAllowed;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.jobs.JobRun;
import de.dresden.smartparticipation.platform.jobs.JobWork;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** Publishes all released answers of a consultation, each in its own transaction, with a result for each. */
@Dependent
class PublicationWork implements JobWork {

    static final String KIND = "response-publication";
    static final String CONSULTATION = "consultation";

    @Inject
    private ResponseRegister responses;

    @Inject
    private ConsultationDirectory consultations;

    @Inject
    private Publisher publisher;

    @Inject
    private CurrentActor actor;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobRun run) throws Exception {
        long consultation = Long.parseLong(run.parameter(CONSULTATION));
        long host = consultations.of(consultation).department();
        if (!actor.get().is(Role.CONSULTATION_MANAGER, host)) {
            throw new NotAllowed();
        }
        Capacity by = actor.get().capacity(Role.CONSULTATION_MANAGER, host);
        List<Long> released = responses.released(consultation);
        run.total(released.size());
        for (int i = 0; i < released.size(); i++) {
            publish(released.get(i), i + 1, by, run);
        }
        run.finish(() -> {});
    }

    private void publish(long response, int row, Capacity by, JobRun run) throws Exception {
        try {
            run.inTransaction(() -> {
                publisher.publish(responses.find(response), by);
                run.imported(1);
            });
        } catch (Fault fault) {
            run.refused(1);
            run.error((long) row, null, fault.reason());
        }
        run.processed(row);
    }
}
