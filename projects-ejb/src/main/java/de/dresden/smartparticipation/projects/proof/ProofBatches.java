package de.dresden.smartparticipation.projects.proof;

import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.tasks.TaskBoard;
import de.dresden.smartparticipation.projects.project.ProjectDirectory;
import de.dresden.smartparticipation.projects.project.ProjectFrame;
import de.dresden.smartparticipation.projects.proof.ProofDesk.Opened;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Does one piece of the proofs' own work in a transaction of its own. */
@Singleton
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ProofBatches {

    /** Days before its last day on which a proof is asked for. */
    static final int ASK = 60;

    /** Days before its last day on which it is called to mind. */
    static final int REMIND = 14;

    private static final String UNPROVED = """
            select j.id from projects.project j
            where j.state in ('RUNNING', 'CLOSING') and not exists (select 1 from projects.proof p where p.project_id = j.id)
            order by j.id""";

    private static final String WAITING = """
            select project_id from projects.proof where state = 'AWAITED' and recipient_email is not null
              and (reminders = 0 and due_on <= ? or reminders = 1 and due_on <= ? or reminders = 2 and due_on < ?)
            order by project_id""";

    @Inject
    private ProofDesk desk;

    @Inject
    private RestReading rests;

    @Inject
    private TaskBoard tasks;

    @Inject
    private ProofGrants grants;

    @Inject
    private ProofOpening opening;

    @Inject
    private ProofRegister register;

    @Inject
    private ProjectDirectory projects;

    @Inject
    private Sql sql;

    /** Projects without a proof. */
    public List<Long> unproved() {
        return sql.list(UNPROVED, row -> row.number("id"));
    }

    /** Begins the proof where something is granted. */
    public void open(long project) {
        ProjectFrame frame = projects.of(project);
        grants.of(frame).ifPresent(terms -> {
            Proof proof = opening.open(frame, terms, desk.now());
            desk.tell(
                    new Opened(proof, frame, Capacity.NOBODY),
                    ProofOpening.opened(proof, frame, Capacity.NOBODY),
                    null);
        });
    }

    /** Projects whose recipient is to be written to today. */
    public List<Long> waiting() {
        LocalDate today = desk.today();
        return sql.list(WAITING, row -> row.number("project_id"), today.plusDays(ASK), today.plusDays(REMIND), today);
    }

    public void remind(long project) {
        ProjectFrame frame = projects.of(project);
        Proof proof = register.touch(register.of(project).orElseThrow());
        if (proof.state() == ProofState.AWAITED) {
            ProofChanged change = proof.reminded(frame, desk.today());
            desk.tell(new Opened(proof, frame, Capacity.NOBODY), change, mail(proof));
        }
    }

    /** Projects that have a rest, and no task to free it. */
    public List<Long> unfreed() {
        return rests.unfreed();
    }

    /**
     * Opens the task to free what is not needed any more. Nothing else may have told of it: the proof was accepted before there was such a
     * task, or a payment that was asked for before was refused or taken back since.
     */
    public void askToFree(long project) {
        Proof proof = register.of(project).orElseThrow();
        tasks.apply(ProofTasks.rest(proof, projects.of(project), desk.today()));
    }

    private static String mail(Proof proof) {
        return switch (proof.reminders()) {
            case Proof.ASKED -> ProofMails.DUE;
            case Proof.SOON -> ProofMails.SOON;
            default -> ProofMails.LATE;
        };
    }
}
