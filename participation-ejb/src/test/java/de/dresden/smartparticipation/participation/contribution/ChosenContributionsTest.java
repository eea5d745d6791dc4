package de.dresden.smartparticipation.participation.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.jobs.JobRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ChosenContributionsTest {

    @Test
    void a_job_works_on_exactly_what_was_chosen() {
        ContributionFilter filter = new ContributionFilter(
                Set.of("BV-2026-001"),
                Set.of(ContributionState.RECEIVED, ContributionState.QUERIED),
                Set.of(3L, 4L),
                Set.of(20L),
                Set.of(Channel.PAPER),
                Set.of("07"),
                true,
                true,
                "Radweg, Brücke",
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 12, 31),
                5L);

        assertThat(again(ChosenContributions.matching(filter))).isEqualTo(ChosenContributions.matching(filter));
        assertThat(again(ChosenContributions.these(List.of("BE-2026-00001", "BE-2026-00002")))
                        .references())
                .containsExactly("BE-2026-00001", "BE-2026-00002");
    }

    private static ChosenContributions again(ChosenContributions chosen) {
        JobRequest request = JobRequest.of("moderation", "t", new Subject("account", 1, "anna"));
        return ChosenContributions.of(chosen.with(request).parameters());
    }
}
