package de.dresden.smartparticipation.projects.cooperation.round;

import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.tasks.TaskChange;
import de.dresden.smartparticipation.platform.text.Texts;
import java.time.LocalDate;
import java.util.List;

/** What managers have to do on a round: compute it, release it, see to those who are free again. */
final class RoundTasks {

    private static final String COMPUTE = "cooperation-round.compute";
    private static final String RELEASE = "cooperation-round.release";
    private static final String AGAIN = "cooperation-round.again";
    private static final int DAYS = 14;
    private static final int DAYS_TO_RELEASE = 7;

    private RoundTasks() {}

    /** As it stands after a command. */
    static List<TaskChange> of(RoundFrame round, LocalDate today) {
        return switch (round.state()) {
            case DRAFT -> List.of();
            case OPEN ->
                List.of(done(round, RELEASE), open(round, COMPUTE, "/cooperation/round.xhtml", today.plusDays(DAYS)));
            case PROPOSED ->
                List.of(
                        done(round, COMPUTE),
                        done(round, AGAIN),
                        open(round, RELEASE, "/cooperation/proposal.xhtml", today.plusDays(DAYS_TO_RELEASE)));
            case RELEASED -> List.of(done(round, COMPUTE), done(round, RELEASE));
            case CLOSED -> List.of(done(round, COMPUTE), done(round, RELEASE), done(round, AGAIN));
        };
    }

    /** A pair fell apart: its companies are free again. */
    static List<TaskChange> again(RoundFrame round, LocalDate today) {
        return List.of(open(round, AGAIN, "/cooperation/round.xhtml", today.plusDays(DAYS_TO_RELEASE)));
    }

    static Subject subject(RoundFrame round) {
        return new Subject(RoundChanged.SUBJECT, round.id(), round.reference());
    }

    private static TaskChange open(RoundFrame round, String step, String page, LocalDate due) {
        return new TaskChange.Open(
                step,
                subject(round),
                "projects",
                round.title().german(),
                Texts.german().text("projects.company.programme"),
                Role.COOPERATION_MANAGER,
                null,
                null,
                due,
                page + "?ref=" + round.reference());
    }

    private static TaskChange done(RoundFrame round, String step) {
        return new TaskChange.Close(step, subject(round));
    }
}
