package de.dresden.smartparticipation.participation.demo;

import de.dresden.smartparticipation.participation.contribution.ContributionState;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Staff;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A contribution of the demo on its way: who did what with it when. Staff takes it up on the day after, and every further step
 * takes some days.
 *
 * @param told what is told of it
 * @param id its key
 * @param reference its reference
 * @param n its place in the consultation, which lets times and people differ
 * @param stage its consultation
 */
record DemoCase(DemoContribution told, long id, String reference, int n, DemoStage stage) {

    private static final int CHECKED = 1;
    private static final int ASSIGNED = 3;
    private static final int BEGUN = 12;
    private static final int PROPOSED = 16;
    private static final int APPROVED = 20;
    private static final int RELEASED = 25;
    private static final int DAYS_TO_ANSWER = 28;
    private static final int NOBODY_IN_PARTICULAR = 3;

    Subject subject() {
        return new Subject("contribution", id, reference);
    }

    Instant received() {
        return stage.calendar().written(told.daysAgo(), n);
    }

    Instant checked() {
        return work(CHECKED, 9);
    }

    Instant assigned() {
        return work(ASSIGNED, 10);
    }

    Instant begun() {
        return work(BEGUN, 11);
    }

    Instant proposed() {
        return work(PROPOSED, 14);
    }

    Instant approved() {
        return work(APPROVED, 15);
    }

    Instant released() {
        return work(RELEASED, 16);
    }

    private Instant work(int daysAfter, int hour) {
        return stage.calendar().worked(told.daysAgo() - daysAfter, hour, n);
    }

    /** Whether a department was given it. */
    boolean isAssigned() {
        return told.state() == ContributionState.DISTRIBUTED || isBegun();
    }

    /** Whether an answer was begun. */
    boolean isBegun() {
        return told.answer() != null;
    }

    Long topic() {
        return stage.topics().get(told.topic() - 1);
    }

    Long department() {
        return isAssigned() ? stage.department(told.topic()) : null;
    }

    /** Who has it, where it is not anybody's in the department. */
    Staff person() {
        if (isBegun()) {
            return DemoRelease.of(this).author();
        }
        return isAssigned() && n % NOBODY_IN_PARTICULAR != 0 ? stage.evaluator(department(), n) : null;
    }

    LocalDate due() {
        if (!isAssigned()) {
            return null;
        }
        return told.due() != null
                ? stage.calendar().day(told.due())
                : stage.calendar().day(-told.daysAgo() + ASSIGNED + DAYS_TO_ANSWER);
    }

    /** Where it is worked on. */
    String page() {
        return "/contributions/case.xhtml?ref=" + reference;
    }
}
