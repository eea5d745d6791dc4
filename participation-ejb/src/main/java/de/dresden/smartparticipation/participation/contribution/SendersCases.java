package de.dresden.smartparticipation.participation.contribution;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Capacity;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;

/**
 * What senders do with their contributions without an account: send, correct, reply, withdraw. Only the room of what is sent online
 * uses it, inside its own transaction and after it has checked who acts; what happened is recorded here.
 */
@Dependent
public class SendersCases {

    @Inject
    private ContributionRegister register;

    @Inject
    private ConsultationTasks tasks;

    @Inject
    private Happenings happenings;

    @Inject
    private EntityManager entities;

    @Inject
    private Clock clock;

    /**
     * Takes a contribution in.
     *
     * @param consultation key of its consultation
     * @param acceptAtOnce whether it is shown before anybody has looked at it
     * @return the contribution
     * @throws Refused where its topic is of another consultation
     */
    public Subject receive(Receipt receipt, long consultation, boolean acceptAtOnce) {
        if (receipt.topic() != null && !register.hasTopic(consultation, receipt.topic())) {
            throw new Refused(Reason.of("participation.contribution.topic-unknown"));
        }
        Contribution contribution = register.add(
                Contribution.of(receipt, consultation, register.nextReference(), Capacity.NOBODY, clock.instant()));
        ContributionChanged received = contribution.received(Capacity.NOBODY);
        if (acceptAtOnce) {
            happenings.record(received);
            happenings.record(contribution.accept(Capacity.NOBODY).also(tasks.arrived(contribution)));
        } else {
            happenings.record(received.also(tasks.arrived(contribution)));
        }
        return contribution.subject();
    }

    /** @throws Refused where an answer is in the works, or it is over */
    public void correct(long id, String title, String text) {
        Contribution contribution = register.get(id);
        record(contribution.correct(title, text, entities::persist, clock.instant()), contribution);
    }

    /** The sender's answer to moderation's question. */
    public void reply(long id, String reply) {
        Contribution contribution = register.get(id);
        record(contribution.answered(Capacity.NOBODY, reply), contribution);
    }

    /** @throws Refused where the answer is published, or it is over; a draft is no reason to keep somebody's words */
    public void withdraw(long id) {
        Contribution contribution = register.get(id);
        record(contribution.withdraw(), contribution);
    }

    /** From now on the sender is told by mail; null: no longer. */
    public void mailTo(long id, String email) {
        happenings.record(register.get(id).mailTo(email));
    }

    /** States in which a sender may still change it; it can be taken back for longer, see {@link ContributionState}. */
    public static List<ContributionState> changeable() {
        return List.of(
                ContributionState.RECEIVED,
                ContributionState.QUERIED,
                ContributionState.ACCEPTED,
                ContributionState.DISTRIBUTED);
    }

    private void record(ContributionChanged event, Contribution contribution) {
        entities.flush();
        happenings.record(event.also(tasks.changes(contribution.consultation())));
    }
}
