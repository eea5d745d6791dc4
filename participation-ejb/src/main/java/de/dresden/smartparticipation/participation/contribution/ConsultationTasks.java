package de.dresden.smartparticipation.participation.contribution;

import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.tasks.TaskChange;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

/**
 * The two tasks of a consultation as a whole: something waits for moderation, something waits to be distributed. Asked for
 * after contributions changed their state, and recorded with what happened.
 */
@Dependent
public class ConsultationTasks {

    static final String MODERATE = "consultation.moderate";
    static final String DISTRIBUTE = "consultation.distribute";

    @Inject
    private EntityManager entities;

    @Inject
    private ContributionRegister register;

    /**
     * What is to be done now that this one came in. Many may come in at the same moment: they do not wait for each other, only for
     * those who decide.
     *
     * @param arrived contribution that waits in its state since this transaction
     */
    List<TaskChange> arrived(Contribution arrived) {
        entities.createNativeQuery("select 1 from pg_advisory_xact_lock_shared(hashtext('consultation tasks'), ?1)")
                .setParameter(1, lockOf(arrived.consultation()))
                .getResultList();
        boolean others = !entities.createNativeQuery(
                        "select 1 from participation.contribution where consultation_id = ?1 and state = ?2 and id <> ?3 limit 1")
                .setParameter(1, arrived.consultation())
                .setParameter(2, arrived.state().name())
                .setParameter(3, arrived.id())
                .getResultList()
                .isEmpty();
        if (others) {
            return List.of(); // its task is open already
        }
        ConsultationFrame frame = register.frame(arrived.consultation());
        return List.of(arrived.state() == ContributionState.RECEIVED ? moderate(frame) : distribute(frame));
    }

    /** What is open now and what is not; two at once wait for each other, or neither would see the other's last one. */
    public List<TaskChange> changes(long consultation) {
        entities.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtext('consultation tasks'), ?1)")
                .setParameter(1, lockOf(consultation))
                .getResultList();
        ConsultationFrame frame = register.frame(consultation);
        return List.of(moderate(frame), distribute(frame));
    }

    private TaskChange moderate(ConsultationFrame frame) {
        return change(frame, MODERATE, ContributionState.RECEIVED, "/contributions/moderation.xhtml?consultation=");
    }

    private TaskChange distribute(ConsultationFrame frame) {
        return change(
                frame,
                DISTRIBUTE,
                ContributionState.ACCEPTED,
                "/contributions/list.xhtml?state=ACCEPTED&consultation=");
    }

    private static int lockOf(long consultation) {
        return Math.toIntExact(consultation % Integer.MAX_VALUE);
    }

    private TaskChange change(ConsultationFrame frame, String step, ContributionState waiting, String page) {
        boolean some = !entities.createNativeQuery(
                        "select 1 from participation.contribution where consultation_id = ?1 and state = ?2 limit 1")
                .setParameter(1, frame.id())
                .setParameter(2, waiting.name())
                .getResultList()
                .isEmpty();
        return some
                ? new TaskChange.Open(
                        step,
                        frame.subject(),
                        "participation",
                        frame.title(),
                        null,
                        Role.MODERATOR,
                        frame.department(),
                        null,
                        null,
                        page + frame.reference())
                : new TaskChange.Close(step, frame.subject());
    }
}
