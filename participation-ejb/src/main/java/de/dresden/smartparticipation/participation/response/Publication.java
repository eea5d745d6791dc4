package de.dresden.smartparticipation.participation.response;

import static de.dresden.smartparticipation.platform.identity.Roles.CONSULTATION_MANAGER;
import static de.dresden.smartparticipation.platform.identity.Roles.EVALUATOR;

import de.dresden.smartparticipation.participation.consultation.ConsultationDirectory;
import de.dresden.smartparticipation.participation.consultation.ConsultationHead;
import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Actor;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.jobs.JobQueue;
import de.dresden.smartparticipation.platform.jobs.JobRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Puts released answers into force: by evaluators of the lead department or managers of the consultation. */
@Boundary
@Stateless
public class Publication {

    @Inject
    private ResponseRegister responses;

    @Inject
    private ConsultationDirectory consultations;

    @Inject
    private Answers answers;

    @Inject
    private Publisher publisher;

    @Inject
    private JobQueue queue;

    @Inject
    private CurrentActor actor;

    /** @throws de.dresden.smartparticipation.platform.fault.Refused when exactly this text is not released */
    @RolesAllowed({EVALUATOR, CONSULTATION_MANAGER})
    public ResponseKey publish(ResponseKey key) {
        Response response = responses.find(key.id());
        Capacity capacity = capacity(response);
        publisher.publish(response.seenAs(key.version()), capacity);
        return answers.key(response);
    }

    /**
     * Publishes every released answer of a consultation in the background.
     *
     * @param consultation its reference
     * @return the job
     */
    @RolesAllowed(CONSULTATION_MANAGER)
    public long publishAll(String consultation) {
        ConsultationHead head = consultations.known(consultation, actor.get());
        actor.get().require(Role.CONSULTATION_MANAGER, head.department());
        Subject subject = new Subject("consultation", head.id(), head.reference());
        return queue.enqueue(JobRequest.of(PublicationWork.KIND, head.title(), subject)
                .with(PublicationWork.CONSULTATION, head.id()));
    }

    private Capacity capacity(Response response) {
        Actor person = actor.get();
        if (person.is(Role.EVALUATOR, response.department())) {
            return person.capacity(Role.EVALUATOR, response.department());
        }
        long department = consultations.of(response.consultation()).department();
        if (person.is(Role.CONSULTATION_MANAGER, department)) {
            return person.capacity(Role.CONSULTATION_MANAGER, department);
        }
        throw answers.notForThem(response);
    }
}
