package de.dresden.smartparticipation.rewards.trip;

import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.tasks.TaskBoard;
import de.dresden.smartparticipation.platform.tasks.TaskChange;
import de.dresden.smartparticipation.platform.text.Texts;
import de.dresden.smartparticipation.rewards.rule.RuleName;
import de.dresden.smartparticipation.rewards.rule.RuleValues;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/** Lets details go at night, and puts the queue on the clerks' list of tasks: one task, however many trips wait. */
@Singleton
public class TripTimer {

    /** Rounds a night: more than any day brings. */
    private static final int MOST_ROUNDS = 20;

    private static final Subject QUEUE = new Subject("trip-queue", 1, "");

    @Inject
    private TripDetails details;

    @Inject
    private LeftTrips leftTrips;

    @Inject
    private TripLists lists;

    @Inject
    private RuleValues rules;

    @Inject
    private TaskBoard tasks;

    @Inject
    private Event<TripDetailsEnding> ending;

    @Inject
    private Clock clock;

    @Schedule(hour = "3", minute = "*/10", persistent = false)
    void letDetailsGo() {
        Instant now = clock.instant();
        Instant before = now.minus(Duration.ofDays(rules.of(RuleName.TRIP_DETAILS_DAYS, now)));
        ending.fire(new TripDetailsEnding(now));
        int rounds = 0;
        while (rounds < MOST_ROUNDS && details.coarsen(before) == TripDetails.ROUND) {
            rounds++;
        }
        details.forgetCredit(LocalDate.ofInstant(before, Clocks.BERLIN));
        leftTrips.tidy();
        details.forgetClaims(now.minus(Duration.ofDays(1)));
    }

    @Schedule(hour = "*", minute = "*/5", persistent = false)
    void tellOfTheQueue() {
        long waiting = lists.waiting();
        tasks.apply(
                waiting == 0
                        ? new TaskChange.Close("trip.review", QUEUE)
                        : new TaskChange.Open(
                                "trip.review",
                                QUEUE,
                                "rewards",
                                Texts.german().text("rewards.task.trip.review.waiting", waiting),
                                null,
                                Role.REWARDS_CLERK,
                                null,
                                null,
                                null,
                                "/rewards/trips.xhtml"));
    }
}
