package de.dresden.smartparticipation.projects.proof;

import de.dresden.smartparticipation.platform.happening.Happening;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.tasks.TaskChange;
import de.dresden.smartparticipation.platform.templates.LetterOrder;
import java.util.List;
import java.util.Map;

/**
 * Something happened to the proof of use of a project, or to what is reclaimed of it; told of the project, whose history it is.
 *
 * @param subject the project
 * @param action {@code proof.handed-in}, {@code reclaim.issued} …
 * @param before values before, the changed ones only
 * @param after values after, a reason included
 * @param actingFor account in whose name a deputy did it, or null
 * @param tasks what has to be done now, or not any more
 * @param orders mails that tell the recipient
 */
public record ProofChanged(
        Subject subject,
        String action,
        Map<String, ?> before,
        Map<String, ?> after,
        Long actingFor,
        List<TaskChange> tasks,
        List<LetterOrder> orders)
        implements Happening {

    /** The kind of subject that a proof is: it owns its files and tasks. */
    static final String PROOF = "proof";

    /** The kind of subject that a reclaim is: it owns its letters and tasks. */
    static final String RECLAIM = "reclaim";

    ProofChanged with(List<TaskChange> changes, List<LetterOrder> mails) {
        return new ProofChanged(subject, action, before, after, actingFor, changes, mails);
    }
}
