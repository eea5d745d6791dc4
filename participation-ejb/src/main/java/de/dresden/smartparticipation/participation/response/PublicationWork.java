package de.dresden.smartparticipation.participation.response;

import de.dresden.smartparticipation.participation.consultation.ConsultationDirectory;
import de.dresden.smartparticipation.platform.fault.Fault;
import de.dresden.smartparticipation.platform.fault.NotAllowed;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.jobs.JobRun;
import de.dresden.smartparticipation.platform.jobs.JobWork;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** Publishes all released answers of a consultation, each in its own transaction; its report has a line for each contribution. */
@Dependent
class PublicationWork implements JobWork {

    static final String KIND = "response-publication";
    static final String CONSULTATION = "consultation";

    private static final Reason PUBLISHED = Reason.of("participation.action.response.published");

    @Inject
    private ResponseRegister responses;

    @Inject
    private ConsultationDirectory consultations;

    @Inject
    private Answers answers;

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
                Answer answer = publisher.publish(responses.find(response), by);
                run.imported(1);
                answer.targets().forEach(target -> run.done(target.reference(), PUBLISHED));
            });
        } catch (Fault fault) {
            run.refused(1);
            run.error(null, answers.of(responses.find(response)).reference(), fault.reason());
        }
        run.processed(row);
    }
}
