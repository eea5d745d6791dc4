package de.dresden.smartparticipation.projects.plan.core;

import java.time.LocalDate;

/**
 * A work package or a milestone, as far as scheduling needs it.
 *
 * @param milestone whether it is the evening of one day, and not days of work
 * @param done whether it is over: then nothing moves it any more
 */
public record PlanNode(long id, boolean milestone, Span days, boolean done) {

    PlanNode at(Span other) {
        return new PlanNode(id, milestone, other, done);
    }

    /** The first day on which this may begin after something has ended in the evening of a day, some days of lag between. */
    LocalDate earliestAfter(LocalDate ended, int lag) {
        return ended.plusDays(milestone ? lag : lag + 1L);
    }
}
