package de.dresden.smartparticipation.projects.vote;

import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.tasks.TaskChange;
import de.dresden.smartparticipation.projects.call.CallFrame;
import de.dresden.smartparticipation.projects.call.CallKind;
import de.dresden.smartparticipation.projects.call.CallPhase;
import de.dresden.smartparticipation.projects.call.CallState;
import de.dresden.smartparticipation.projects.call.PhaseDays;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A vote begins and ends at midnight in Dresden, to the second; and its work is told in time. */
class VoteDaysTest {

    private static final LocalDate FIRST = LocalDate.of(2027, 2, 10);
    private static final LocalDate LAST = LocalDate.of(2027, 2, 28);
    private static final CallFrame CALL = new CallFrame(
            1,
            "FA-2026-01",
            "Zukunftsstadt",
            "",
            7,
            CallKind.CITY_PROJECT,
            CallState.PUBLISHED,
            List.of(new PhaseDays(CallPhase.VOTE, FIRST, LAST)));

    @Test
    void theLastSecondCountsAndTheNextDoesNot() {
        assertThat(closed("2027-02-28T22:59:59Z")).isEmpty();
        assertThat(closed("2027-02-28T23:00:00Z")).contains(Reason.of("projects.vote.over", LAST));
        assertThat(closed("2027-02-09T22:59:59Z")).contains(Reason.of("projects.vote.not-yet", FIRST));
        assertThat(closed("2027-02-09T23:00:00Z")).isEmpty();
    }

    @Test
    void aVoteIsToBePreparedThreeWeeksBeforeAndNoMoreOnceItsPaperStands() {
        VoteTasks.State nothing = new VoteTasks.State(false, true);
        assertThat(open(nothing, FIRST.minusDays(VoteTasks.SOON + 1))).isEmpty();
        assertThat(open(nothing, FIRST.minusDays(VoteTasks.SOON))).isEqualTo("vote.prepare until 2027-02-09");
        assertThat(open(nothing, FIRST)).isEqualTo("vote.prepare until 2027-02-09");
        assertThat(open(nothing, LAST.plusDays(1))).isEmpty();
        assertThat(open(new VoteTasks.State(true, true), FIRST)).isEmpty();
    }

    @Test
    void sheetsThatWaitOrDifferAreWorkAlsoAfterTheEnd() {
        assertThat(open(new VoteTasks.State(true, false), LAST.plusDays(1))).isEqualTo("vote.sheets until 2027-03-14");
    }

    private static Optional<Reason> closed(String now) {
        return new VoteDays(Clock.fixed(Instant.parse(now), ZoneOffset.UTC)).closed(CALL);
    }

    private static String open(VoteTasks.State state, LocalDate today) {
        return VoteTasks.of(CALL, state, today).stream()
                .filter(TaskChange.Open.class::isInstance)
                .map(TaskChange.Open.class::cast)
                .peek(task -> assertThat(task.role()).isEqualTo(Role.PROJECT_MANAGER))
                .map(task -> task.step() + " until " + task.due())
                .collect(Collectors.joining(", "));
    }
}
