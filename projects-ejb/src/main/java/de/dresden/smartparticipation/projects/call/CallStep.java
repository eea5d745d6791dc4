package de.dresden.smartparticipation.projects.call;

import de.dresden.smartparticipation.platform.identity.Capacity;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/** What a project manager of the department can do with a call as it stands now; four eyes are asked apart from it. */
public enum CallStep {
    WRITE,
    WRITE_TERMS,
    PROPOSE,
    WITHDRAW,
    DECIDE,
    DISCARD,
    CLOSE,
    CANCEL;

    static Set<CallStep> of(Call call, Capacity person, LocalDate today) {
        Set<CallStep> steps = EnumSet.noneOf(CallStep.class);
        if (call.state().over()) {
            return steps;
        }
        boolean waits = call.open().filter(Terms::waits).isPresent();
        if (waits) {
            steps.add(DECIDE);
            if (person.overlaps(call.open().orElseThrow().approval().proposedBy())) {
                steps.add(WITHDRAW);
            }
        } else {
            steps.add(WRITE_TERMS);
            call.open().ifPresent(draft -> steps.add(PROPOSE));
        }
        if (call.wasPublished() || !waits) {
            steps.add(WRITE);
        }
        if (call.wasPublished() && call.open().isPresent() && !waits) {
            steps.add(DISCARD);
        }
        if (call.state() == CallState.PUBLISHED && call.undecided(today).isEmpty()) {
            steps.add(CLOSE);
        }
        steps.add(CANCEL);
        return steps;
    }
}
