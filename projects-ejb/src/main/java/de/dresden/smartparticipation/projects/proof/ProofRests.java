package de.dresden.smartparticipation.projects.proof;

import static de.dresden.smartparticipation.platform.identity.Roles.AUDITOR;
import static de.dresden.smartparticipation.platform.identity.Roles.EVALUATOR;
import static de.dresden.smartparticipation.platform.identity.Roles.PROJECT_MANAGER;
import static de.dresden.smartparticipation.platform.identity.Roles.TREASURER;

import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.projects.budget.Budgets;
import de.dresden.smartparticipation.projects.budget.core.LineYear;
import de.dresden.smartparticipation.projects.project.ProjectFrame;
import de.dresden.smartparticipation.projects.project.ProjectSight;
import de.dresden.smartparticipation.projects.project.ProjectSight.Running;
import de.dresden.smartparticipation.projects.proof.ProofDesk.Opened;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Frees what was granted and is not needed once the proof of use is accepted and any reclaim settled. Who runs the project may do it, also
 * where the project is over or the year frozen: nothing new is bound by it. Faults as in {@link Proofs}.
 */
@Boundary
@Stateless
public class ProofRests {

    @Inject
    private RestReading rests;

    @Inject
    private ProofDesk desk;

    @Inject
    private ProofGrants grants;

    @Inject
    private ProofRegister register;

    @Inject
    private Budgets budgets;

    @Inject
    private ProjectSight sight;

    /** What is bound for a project and not needed any more, by line and year; empty where nothing is, or not all is settled. */
    @RolesAllowed({PROJECT_MANAGER, EVALUATOR, TREASURER, AUDITOR})
    public List<RestPart> of(String project) {
        return rests.of(sight.read(project).id());
    }

    /**
     * Gives up the commitment of all that is not needed any more. Nothing happens where that was done already.
     *
     * @param cents the sum that the person saw
     * @throws Conflict where it is another sum by now
     */
    @RolesAllowed(PROJECT_MANAGER)
    public void release(String project, long cents) {
        Running running = sight.run(project);
        ProjectFrame frame = running.project();
        Map<LineYear, RestPart> parts = locked(frame.id());
        if (parts.isEmpty()) {
            return;
        }
        long sum = parts.values().stream().mapToLong(RestPart::cents).sum();
        if (sum != cents) {
            throw Conflict.changedMeanwhile(frame.subject());
        }
        Proof proof = register.of(frame.id()).orElseThrow();
        String why = grants.of(frame).map(ProofTerms::reference).orElse(frame.reference());
        parts.forEach((at, part) -> budgets.withdraw(frame.id(), at, part.cents(), why, running.by()));
        rests.released(proof.id(), sum);
        desk.tell(
                new Opened(proof, frame, running.by()),
                proof.told(frame, "rest-released", Map.of("cents", sum), running.by()),
                null);
    }

    /** Read once more under the lock of the years: of two at once the second finds nothing left. */
    private Map<LineYear, RestPart> locked(long project) {
        budgets.lock(at(rests.of(project)).keySet());
        return at(rests.of(project));
    }

    private Map<LineYear, RestPart> at(List<RestPart> parts) {
        Map<LineYear, RestPart> at = new TreeMap<>();
        parts.forEach(part -> at.put(budgets.at(part.line(), part.year()), part));
        return at;
    }
}
