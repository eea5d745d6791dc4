package de.dresden.smartparticipation.projects.cooperation.round;

import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.jobs.JobDetails;
import de.dresden.smartparticipation.platform.tasks.TaskChange;
import de.dresden.smartparticipation.platform.templates.LetterOrder;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What all that happens to rounds has alike: who does it, when, and what follows. */
@Dependent
class RoundDesk {

    @Inject
    private RoundRegister register;

    @Inject
    private Happenings happenings;

    @Inject
    private CurrentActor actor;

    @Inject
    private Clock clock;

    /** Records what happened to a round. @return its key for the next command */
    RoundKey tell(Round round, String verb, Map<String, ?> after, List<LetterOrder> mails) {
        register.flush();
        happenings.record(new RoundChanged(
                round.subject(),
                RoundChanged.SUBJECT + "." + verb,
                after,
                by().actingFor(),
                RoundTasks.of(round.frame(), today()),
                mails));
        return round.key();
    }

    RoundKey tell(Round round, String verb, Map<String, ?> after) {
        return tell(round, verb, after, List.of());
    }

    /** Records what happened to a pair of a round. */
    void tell(RoundFrame round, String verb, Map<String, ?> after, List<TaskChange> tasks, List<LetterOrder> mails) {
        happenings.record(
                new RoundChanged(RoundTasks.subject(round), "cooperation-pair." + verb, after, null, tasks, mails));
    }

    /** In whose name the manager acts. */
    Capacity by() {
        return actor.get().capacity(Role.COOPERATION_MANAGER);
    }

    boolean manages() {
        return actor.get().is(Role.COOPERATION_MANAGER);
    }

    /** Whether this person asked for the job. */
    boolean asked(JobDetails job) {
        return Objects.equals(job.requestedBy(), actor.get().accountId());
    }

    Instant now() {
        return clock.instant();
    }

    /** The city's day. */
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Clocks.BERLIN);
    }
}
