package de.dresden.smartparticipation.projects.proof;

import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.platform.approval.FrozenContent;
import de.dresden.smartparticipation.platform.deadline.SaxonHolidays;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.projects.project.ProjectFrame;
import de.dresden.smartparticipation.projects.project.ProjectLight;
import de.dresden.smartparticipation.projects.project.ProjectState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** When a reclaim is due: counted from the day on which its notice counts as announced, and never on a Sunday. */
class ReclaimDueTest {

    private static final ProjectFrame PROJECT =
            new ProjectFrame(1, "PR-2026-001", null, null, "Beete", 7, ProjectState.CLOSING, ProjectLight.GREEN, "");
    private static final Instant NOW = Instant.parse("2026-11-02T09:00:00Z");
    private static final LocalDate WRITTEN = LocalDate.of(2026, 11, 2);

    private static Reclaim issued(int payDays) {
        HearingDraft draft = new HearingDraft(
                ReclaimGround.LAPSED, 1_000, LocalDate.of(2026, 1, 1), "Facts", WRITTEN.minusDays(1), List.of());
        Reclaim reclaim = new Reclaim("RF-2026-001", 1, draft, NOW);
        FrozenContent content = FrozenContent.of(Map.of("sum", 1_000));
        reclaim.propose(PROJECT, "Reasons", payDays, content, WRITTEN, new Capacity(1L, null), NOW);
        reclaim.issue(
                PROJECT,
                "RB-2026-001",
                content,
                WRITTEN,
                new SaxonHolidays(false).of(2026, 2027),
                new Capacity(2L, null),
                NOW);
        return reclaim;
    }

    @Test
    void byPostItCountsAsAnnouncedOnTheFourthDayAndItsDaysRunFromThen() {
        Reclaim reclaim = issued(31);
        assertThat(reclaim.announcedOn()).isEqualTo(WRITTEN.plusDays(4));
        assertThat(reclaim.payUntil()).isEqualTo(LocalDate.of(2026, 12, 7));
    }

    @Test
    void aDayThatIsNoWorkingDayMovesOn() {
        assertThat(issued(30).payUntil()).as("6 December is a Sunday").isEqualTo(LocalDate.of(2026, 12, 7));
    }
}
