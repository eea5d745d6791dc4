package de.dresden.smartparticipation.participation.demo;

import de.dresden.smartparticipation.platform.identity.Staff;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * Who wrote an answer, who approved it, and when: one answer for several contributions goes along with the youngest of them.
 *
 * @param author who wrote and proposed it
 * @param approver the other one
 * @param begun when it was begun
 * @param proposed when it was proposed
 * @param approved when it was approved or given back
 * @param released when it was published
 */
record DemoRelease(Staff author, Staff approver, Instant begun, Instant proposed, Instant approved, Instant released) {

    /** The release of the answer that this case has. */
    static DemoRelease of(DemoCase one) {
        return of(one.stage(), one.told().answer());
    }

    static DemoRelease of(DemoStage stage, String answer) {
        List<DemoContribution> all = stage.script().contributions();
        DemoContribution youngest = all.stream()
                .filter(told -> answer.equals(told.answer()))
                .min(Comparator.comparing(DemoContribution::daysAgo))
                .orElseThrow();
        int n = all.indexOf(youngest) + 1;
        DemoCase pace = new DemoCase(youngest, 0, "", n, stage);
        long department = stage.department(youngest.topic());
        return new DemoRelease(
                stage.evaluator(department, n),
                stage.evaluator(department, n + 1),
                pace.begun(),
                pace.proposed(),
                pace.approved(),
                pace.released());
    }
}
