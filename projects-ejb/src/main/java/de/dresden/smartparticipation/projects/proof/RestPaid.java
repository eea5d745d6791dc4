package de.dresden.smartparticipation.projects.proof;

import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.tasks.TaskBoard;
import de.dresden.smartparticipation.projects.drawdown.DrawdownChanged;
import de.dresden.smartparticipation.projects.project.ProjectDirectory;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Set;

/** Ends the task to pay what an accepted proof left to be paid once it is paid, and opens it anew where the money comes back. */
@Dependent
class RestPaid {

    private static final Set<String> BOOKED = Set.of("drawdown.paid", "drawdown.paid-back");

    private static final String ACCEPTED = """
            select p.id from projects.proof p join projects.project_grant g on g.project_id = p.project_id
            join projects.drawdown d on d.grant_id = g.id where d.id = ? and p.state = 'ACCEPTED'""";

    @Inject
    private RestReading rests;

    @Inject
    private ProofRegister register;

    @Inject
    private ProjectDirectory projects;

    @Inject
    private TaskBoard tasks;

    @Inject
    private Sql sql;

    void changed(@Observes DrawdownChanged change) {
        if (BOOKED.contains(change.action())) {
            sql.first(ACCEPTED, row -> row.number("id"), change.subject().id()).ifPresent(this::settle);
        }
    }

    private void settle(long id) {
        Proof proof = register.find(id);
        long toPay = rests.toPay(proof.project());
        tasks.apply(ProofTasks.payment(proof, projects.of(proof.project()), toPay));
    }
}
