package de.dresden.smartparticipation.participation.contribution;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Capacity;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.ArrayList;
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
    private EarlierParts earlierParts;

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
        requireTopic(consultation, receipt.topic());
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

    /**
     * Whether it can be written anew at all, to be asked before what was written is looked at.
     *
     * @param version as it was read
     * @throws Refused where an answer is in the works, or it is over
     * @throws de.dresden.smartparticipation.platform.fault.Conflict where somebody changed it since it was read
     */
    public void requireCorrectable(long id, long version) {
        register.get(id).requireCorrectable(version);
    }

    /**
     * Writes it anew and keeps what stood there.
     *
     * @throws Refused where an answer is in the works, it is over, its topic is of another consultation, or nothing becomes different
     * @throws de.dresden.smartparticipation.platform.fault.Conflict where somebody changed it since it was read
     */
    public void correct(long id, Correction written) {
        Contribution contribution = register.get(id);
        requireTopic(contribution.consultation(), written.topic());
        List<EarlierWording> earlier = new ArrayList<>();
        ContributionChanged event = contribution.correct(written, earlier::add, clock.instant());
        earlier.forEach(entities::persist);
        // An answer in an own field or a file stands beside it: whoever read it before must be told, too.
        entities.lock(contribution, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        record(event, contribution);
        earlier.forEach(wording -> earlierParts.keep(wording.id(), written.changed()));
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

    private void requireTopic(long consultation, Long topic) {
        if (topic != null && !register.hasTopic(consultation, topic)) {
            throw new Refused(Reason.of("participation.contribution.topic-unknown"));
        }
    }

    private void record(ContributionChanged event, Contribution contribution) {
        entities.flush();
        happenings.record(event.also(tasks.changes(contribution.consultation())));
    }
}
