package de.dresden.smartparticipation.projects.jury;

import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.identity.PeopleAddresses;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.settings.PublicAddress;
import de.dresden.smartparticipation.platform.tasks.TaskChange;
import de.dresden.smartparticipation.platform.templates.LetterOrder;
import de.dresden.smartparticipation.platform.testing.TestPeople;
import de.dresden.smartparticipation.projects.call.CallFrame;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Emil, Frieda and Gerd manage the call; Emil asks that a conflict be taken back. */
class LiftLettersTest {

    private final JurySite site = new JurySite();
    private final CallFrame call = site.calls.of(JurySite.CALL);
    private final Subject jury = new Subject(JuryChanged.SUBJECT, JurySite.ROUND, call.reference());
    private final LiftLetters letters =
            new LiftLetters(new PeopleAddresses(site.sql), new PublicAddress("https://beteiligung.example"));

    LiftLettersTest() {
        TestPeople people = TestPeople.in(site.database);
        people.staff(5, "emil", Role.PROJECT_MANAGER, 7);
        people.staff(6, "frieda", Role.PROJECT_MANAGER, 7);
        people.staff(8, "gerd", Role.PROJECT_MANAGER, 7);
        people.staff(9, "hans", Role.EVALUATOR, 7);
        site.sql.update("update platform.account set email = login || '@dresden.example'");
    }

    private List<String> written(Capacity asking) {
        return letters.to(call, jury, asking).stream().map(LetterOrder::to).toList();
    }

    @Test
    void theOthersAreWrittenToAndNotWhoAsksNorTheOneInWhoseName() {
        assertThat(written(new Capacity(5L, null))).containsExactly("frieda@dresden.example", "gerd@dresden.example");
        assertThat(written(new Capacity(9L, 5L))).containsExactly("frieda@dresden.example", "gerd@dresden.example");
        assertThat(written(new Capacity(6L, 5L))).containsExactly("gerd@dresden.example");
    }

    @Test
    void theMailNamesNeitherMemberNorReason() {
        assertThat(letters.to(call, jury, new Capacity(5L, null))).allSatisfy(one -> assertThat(one.values())
                .containsOnlyKeys("aufruf", "nummer", "link")
                .containsEntry("link", "https://beteiligung.example/projects/jury.xhtml?ref=FA-2026-01"));
    }

    @Test
    void itIsATaskOfTheDepartmentUntilItIsDecided() {
        assertThat(JuryTasks.lifting(call, jury, true)).isInstanceOfSatisfying(TaskChange.Open.class, task -> {
            assertThat(task.step()).isEqualTo("jury.lift-conflict");
            assertThat(task.department()).isEqualTo(7);
        });
        assertThat(JuryTasks.lifting(call, jury, false)).isInstanceOf(TaskChange.Close.class);
    }
}
