package de.dresden.smartparticipation.projects.jury;

import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.platform.identity.Actor;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.identity.External;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.identity.Staff;
import de.dresden.smartparticipation.projects.call.CallFrame;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who reads scores of a closed round: application 1 is one in which anna has a conflict. */
class ScoreSightTest {

    private static final Set<Role> MANAGER = Set.of(Role.PROJECT_MANAGER);

    private final JurySite site = new JurySite();
    private final CallFrame call = site.calls.of(JurySite.CALL);
    private final JuryBook book;

    ScoreSightTest() {
        site.conflict(1, 1);
        book = site.book();
    }

    @Test
    void managersOfTheDepartmentAuditorsAndTheJuryReadTheResult() {
        assertThat(as(staff(90, MANAGER, 7)).reads(call, book)).isTrue();
        assertThat(as(staff(90, MANAGER, 8)).reads(call, book))
                .as("another department")
                .isFalse();
        assertThat(as(staff(90, Set.of(Role.AUDITOR), 8)).reads(call, book)).isTrue();
        assertThat(as(juror(2)).reads(call, book)).isTrue();
        assertThat(as(juror(90)).reads(call, book)).as("of another jury").isFalse();
    }

    @Test
    void aConflictLocksInWhateverRoleThePersonComes() {
        assertThat(as(juror(1)).locked(call, book, 1)).isTrue();
        assertThat(as(juror(1)).locked(call, book, 2)).isFalse();
        assertThat(as(juror(2)).locked(call, book, 1)).isFalse();
        assertThat(as(staff(1, Set.of(Role.PROJECT_MANAGER, Role.AUDITOR), 7)).locked(call, book, 1))
                .as("anna, who also manages the call")
                .isTrue();
        assertThat(as(staff(1, MANAGER, 7)).lockedFromSome(call, book)).isTrue();
        assertThat(as(staff(90, MANAGER, 7)).lockedFromSome(call, book)).isFalse();
    }

    @Test
    void whoStandsInForThePersonIsLockedToo() {
        Staff.Represented anna = new Staff.Represented(1, "Anna", MANAGER, Set.of(7L));
        Staff deputy = new Staff(90, "deputy", "Deputy", Set.of(Role.EVALUATOR), Set.of(9L), List.of(anna));
        assertThat(as(deputy).reads(call, book)).isTrue();
        assertThat(as(deputy).locked(call, book, 1)).isTrue();
        assertThat(as(deputy).lockedFromSome(call, book)).isTrue();
    }

    private static ScoreSight as(Actor actor) {
        CurrentActor current = new CurrentActor();
        current.become(actor);
        return new ScoreSight(current);
    }

    private static Staff staff(long id, Set<Role> roles, long department) {
        return new Staff(id, "somebody", "Somebody", roles, Set.of(department), List.of());
    }

    private static External juror(long id) {
        return new External(id, "juror", "Juror", "Outside", Set.of(Role.JURY_MEMBER));
    }
}
