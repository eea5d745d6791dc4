package de.dresden.smartparticipation.projects.jury;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.identity.Staff;
import de.dresden.smartparticipation.projects.call.CallFrame;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Anna sits on the jury, has a conflict in application 1, and manages the call as well. */
class JuryConflictsTest {

    private static final Set<Role> MANAGER = Set.of(Role.PROJECT_MANAGER);

    private final JurySite site = new JurySite();
    private final JuryConflicts conflicts = new JuryConflicts(site.sql);
    private final CallFrame call = site.calls.of(JurySite.CALL);

    private static Staff staff(long id, Staff.Represented... represented) {
        return new Staff(
                id,
                "p" + id,
                "P",
                represented.length == 0 ? MANAGER : Set.of(Role.EVALUATOR),
                Set.of(represented.length == 0 ? 7L : 9L),
                List.of(represented));
    }

    @Test
    void whoIsExcludedWritesNothingDownOfTheResultAndWhoActsInThatNameNeither() {
        site.conflict(1, 1);
        for (Staff excluded : List.of(staff(1), staff(90, new Staff.Represented(1, "Anna", MANAGER, Set.of(7L))))) {
            assertThat(conflicts.of(JurySite.CALL, 7, excluded)).containsExactly(1L);
            assertThatThrownBy(() -> conflicts.requireNone(call, excluded))
                    .isInstanceOf(Refused.class)
                    .satisfies(refused ->
                            assertThat(((Refused) refused).reason().key()).isEqualTo("projects.jury.excluded"));
        }
    }

    @Test
    void whoHasNoConflictDoes() {
        site.conflict(1, 1);
        site.clear(2, 1);
        for (Staff other : List.of(staff(2), staff(90))) {
            assertThatCode(() -> conflicts.requireNone(call, other)).doesNotThrowAnyException();
        }
    }
}
