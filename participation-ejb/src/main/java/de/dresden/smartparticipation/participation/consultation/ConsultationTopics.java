package de.dresden.smartparticipation.participation.consultation;

import static de.dresden.smartparticipation.platform.identity.Roles.CONSULTATION_MANAGER;

import de.dresden.smartparticipation.participation.consultation.ManagedConsultations.Managed;
import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.happening.Happenings;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Objects;

/**
 * A consultation's topics and their standard replies. Needs a consultation manager of the responsible department; a topic
 * with contributions stays.
 */
@Boundary
@Stateless
public class ConsultationTopics {

    @Inject
    private ManagedConsultations consultations;

    @Inject
    private ConsultationRegister register;

    @Inject
    private Happenings happenings;

    @RolesAllowed(CONSULTATION_MANAGER)
    public void add(String reference, long version, TopicData topic) {
        Managed managed = consultations.open(reference, version);
        happenings.record(managed.consultation().addTopic(topic, managed.by()));
    }

    @RolesAllowed(CONSULTATION_MANAGER)
    public void change(String reference, long version, long topic, TopicData data) {
        Managed managed = consultations.open(reference, version);
        happenings.record(managed.consultation().changeTopic(topic, data, managed.by()));
    }

    /** @param steps places towards the end, negative towards the beginning */
    @RolesAllowed(CONSULTATION_MANAGER)
    public void move(String reference, long version, long topic, int steps) {
        Managed managed = consultations.open(reference, version);
        happenings.record(managed.consultation().moveTopic(topic, steps, managed.by()));
    }

    /** Removes a topic without contributions; its standard replies become replies for all topics. */
    @RolesAllowed(CONSULTATION_MANAGER)
    public void remove(String reference, long version, long topic) {
        Managed managed = consultations.open(reference, version);
        Consultation consultation = managed.consultation();
        happenings.record(consultation.removeTopic(topic, register.contributionsOfTopic(topic), managed.by()));
        register.replies(consultation.id()).stream()
                .filter(reply -> Objects.equals(reply.topic(), topic))
                .forEach(StandardReply::forAllTopics);
    }

    @RolesAllowed(CONSULTATION_MANAGER)
    public void addReply(String reference, StandardReplyData data) {
        Managed managed = consultations.open(reference);
        check(managed, data);
        StandardReply reply = new StandardReply(managed.consultation().id(), data);
        register.add(reply);
        happenings.record(reply.added(managed.consultation().subject(), managed.by()));
    }

    /** @param replyVersion version of the reply that was seen */
    @RolesAllowed(CONSULTATION_MANAGER)
    public void changeReply(String reference, long reply, long replyVersion, StandardReplyData data) {
        Managed managed = consultations.open(reference);
        check(managed, data);
        StandardReply found = register.reply(managed.consultation().id(), reply, replyVersion);
        happenings.record(found.change(data, managed.consultation().subject(), managed.by()));
    }

    @RolesAllowed(CONSULTATION_MANAGER)
    public void removeReply(String reference, long reply, long replyVersion) {
        Managed managed = consultations.open(reference);
        managed.consultation().requireChangeable();
        StandardReply found = register.reply(managed.consultation().id(), reply, replyVersion);
        register.remove(found);
        happenings.record(found.removed(managed.consultation().subject(), managed.by()));
    }

    private static void check(Managed managed, StandardReplyData data) {
        managed.consultation().requireChangeable();
        AcceptableData.require(AcceptableData.of(data));
        if (data.topic() != null) {
            managed.consultation().requireTopic(data.topic());
        }
    }
}
