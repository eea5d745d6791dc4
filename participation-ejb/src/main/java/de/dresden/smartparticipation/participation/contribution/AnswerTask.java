package de.dresden.smartparticipation.participation.contribution;

import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.tasks.TaskChange;
import java.time.LocalDate;

/** The tasks of a department with a contribution. */
final class AnswerTask {

    static final String STEP = "contribution.answer";
    static final String RESUBMISSION = "contribution.resubmission";

    private static final String PROGRAMME = "participation";

    private AnswerTask() {}

    static TaskChange open(Contribution contribution, Assignment to, String consultation) {
        LocalDate due = to.due() == null ? contribution.due() : to.due();
        return task(STEP, contribution, consultation, to.department(), to.person(), due);
    }

    /** Opens it once more for whom it belongs to. */
    static TaskChange reopen(Contribution contribution, String consultation) {
        return task(
                STEP, contribution, consultation, contribution.department(), contribution.person(), contribution.due());
    }

    static TaskChange resubmission(Contribution contribution, LocalDate day, String consultation) {
        return task(RESUBMISSION, contribution, consultation, contribution.department(), contribution.person(), day);
    }

    /** Asks another department to sign along. */
    static TaskChange coSigning(Contribution contribution, long department, String consultation) {
        return task(CoSigning.STEP, contribution, consultation, department, null, contribution.due());
    }

    private static TaskChange task(
            String step, Contribution contribution, String consultation, Long department, Long person, LocalDate due) {
        return new TaskChange.Open(
                step,
                contribution.subject(),
                PROGRAMME,
                contribution.shownTitle(),
                consultation,
                Role.EVALUATOR,
                department,
                person,
                due,
                "/contributions/case.xhtml?ref=" + contribution.reference());
    }
}
