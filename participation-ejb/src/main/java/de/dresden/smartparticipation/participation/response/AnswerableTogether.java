package de.dresden.smartparticipation.participation.response;

import de.dresden.smartparticipation.participation.contribution.AnswerProgress.Answered;
import de.dresden.smartparticipation.participation.contribution.ContributionState;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import java.util.List;
import java.util.Objects;

/** Which contributions one answer can stand for: of one consultation, led by one department, none answered yet. */
final class AnswerableTogether {

    private AnswerableTogether() {}

    /** @return the department that leads them all */
    static long department(List<Answered> targets) {
        if (targets.isEmpty()) {
            throw refused("none-chosen");
        }
        Answered first = targets.get(0);
        if (first.department() == null) {
            throw refused("not-distributed", first.reference());
        }
        targets.stream()
                .filter(target -> !Objects.equals(target.department(), first.department()))
                .findFirst()
                .ifPresent(other -> {
                    throw refused("other-department", other.reference());
                });
        return first.department();
    }

    static void check(List<Answered> targets) {
        long consultation = targets.get(0).consultation();
        for (Answered target : targets) {
            if (target.consultation() != consultation) {
                throw refused("other-consultation", target.reference());
            }
            if (target.response() != null) {
                throw refused("answered-already", target.reference());
            }
            if (target.state() != ContributionState.DISTRIBUTED) {
                throw refused("not-distributed", target.reference());
            }
        }
    }

    private static Refused refused(String what, Object... arguments) {
        return new Refused(Reason.of("participation.response." + what, arguments));
    }
}
