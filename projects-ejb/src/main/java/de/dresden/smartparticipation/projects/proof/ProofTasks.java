package de.dresden.smartparticipation.projects.proof;

import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.tasks.TaskChange;
import de.dresden.smartparticipation.projects.project.ProjectFrame;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What the project managers of the department have to do with a proof as it stands now. */
final class ProofTasks {

    /** Days within which a proof that came in should be checked. */
    private static final int CHECK_DAYS = 30;

    private static final int DECIDE_DAYS = 14;

    private static final String REST = "proof.release-rest";
    private static final String PAY = "proof.pay-rest";

    private ProofTasks() {}

    /**
     * Ends what was open and opens what is to be done now.
     *
     * @param reclaimed whether a reclaim runs or ran
     * @param toPay cents of the grant that are still to be paid
     * @param rest whether something is still bound that is not needed any more
     */
    static List<TaskChange> of(Proof proof, ProjectFrame project, boolean reclaimed, long toPay, boolean rest) {
        Subject subject = proof.subject(project.reference());
        List<TaskChange> changes = new ArrayList<>();
        changes.add(new TaskChange.CloseAll(subject));
        LocalDate since = LocalDate.ofInstant(proof.stateSince(), Clocks.BERLIN);
        switch (proof.state()) {
            case AWAITED -> changes.add(open("proof.await", subject, project, proof.dueOn()));
            case IN_CHECK -> changes.add(open("proof.check", subject, project, since.plusDays(CHECK_DAYS)));
            case QUERIED ->
                changes.add(open(
                        "proof.unanswered", subject, project, proof.queryUntil().plusDays(1)));
            case CHECKED -> changes.add(open("proof.accept", subject, project, since.plusDays(DECIDE_DAYS)));
            case ACCEPTED -> {
                if (proof.result().reclaim() > 0 && !reclaimed) {
                    changes.add(open("proof.reclaim", subject, project, since.plusDays(CHECK_DAYS)));
                }
                changes.add(payment(proof, project, toPay));
                if (rest) {
                    changes.add(rest(proof, project, since));
                }
            }
        }
        return changes;
    }

    /** What is not needed any more is to be freed. @param since the day from which it is not */
    static TaskChange rest(Proof proof, ProjectFrame project, LocalDate since) {
        return open(REST, proof.subject(project.reference()), project, since.plusDays(CHECK_DAYS));
    }

    /** The last payment waits, or not any more. */
    static TaskChange payment(Proof proof, ProjectFrame project, long toPay) {
        Subject subject = proof.subject(project.reference());
        LocalDate since = LocalDate.ofInstant(proof.stateSince(), Clocks.BERLIN);
        return toPay > 0 ? open(PAY, subject, project, since.plusDays(CHECK_DAYS)) : new TaskChange.Close(PAY, subject);
    }

    private static TaskChange open(String step, Subject subject, ProjectFrame project, LocalDate due) {
        return new TaskChange.Open(
                step,
                subject,
                "projects",
                project.title(),
                project.reference(),
                Role.PROJECT_MANAGER,
                project.department(),
                null,
                due,
                "/projects/proof.xhtml?project=" + project.reference());
    }
}
