package de.dresden.smartparticipation.projects.cooperation.tandem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.dresden.smartparticipation.platform.approval.ApprovalState;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.testing.TestDatabase;
import de.dresden.smartparticipation.platform.testing.TestPeople;
import de.dresden.smartparticipation.projects.cooperation.bounds.BoundsTable;
import de.dresden.smartparticipation.projects.cooperation.bounds.TandemBounds;
import java.time.Instant;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bounds are changed by two people, and hold from their release on. */
class TandemRulesTest {

    private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");
    private static final Capacity ANNA = new Capacity(1L, null);
    private static final Capacity BERND = new Capacity(2L, null);
    private static final TandemBounds WIDER = new TandemBounds(60, 1, 1);

    @Test
    void whoProposesThemDoesNotReleaseThem() {
        BoundsVersion version = new BoundsVersion(1, WIDER, " Mehr Betriebe ", ANNA, NOW);
        assertThat(version.waits()).isTrue();
        assertThatThrownBy(() -> version.release(ANNA, NOW)).isInstanceOf(Refused.class);
        version.release(BERND, NOW);
        assertThat(version.view())
                .isEqualTo(new TandemRulesDetails.Version(1, WIDER, "Mehr Betriebe", ApprovalState.APPROVED, NOW, NOW));
    }

    @Test
    void whatIsTakenBackOrReturnedNeverHolds() {
        BoundsVersion back = new BoundsVersion(1, WIDER, "Probe", ANNA, NOW);
        back.takeBack(ANNA, NOW);
        assertThat(back.view().since()).isNull();
        BoundsVersion returned = new BoundsVersion(2, WIDER, "Probe", ANNA, NOW);
        assertThatThrownBy(() -> returned.giveBack(BERND, NOW, " ")).isInstanceOf(Refused.class);
        returned.giveBack(BERND, NOW, "Bitte begründen");
        assertThat(returned.view().since()).isNull();
        assertThat(returned.view().state()).isEqualTo(ApprovalState.RETURNED);
    }

    @ParameterizedTest
    @CsvSource({"0,2,1", "100001,2,1", "50,4,1", "50,-1,1", "50,2,4", "50,2,-1"})
    void boundsThatNoTandemCanMeetAreRefused(int employees, int inDresden, int kkw) {
        assertThatThrownBy(() -> new BoundsVersion(1, new TandemBounds(employees, inDresden, kkw), "Probe", ANNA, NOW))
                .isInstanceOf(Refused.class);
    }

    @Test
    void theOnesThatHeldAtThatTimeAreFound() {
        DataSource database = TestDatabase.fresh("projects");
        TestPeople people = TestPeople.in(database);
        people.staff(1, "anna");
        people.staff(2, "bernd");
        Sql sql = Sql.on(database);
        BoundsTable table = new BoundsTable(sql);
        assertThat(table.at(NOW)).isEqualTo(TandemBounds.USUAL);
        released(sql, 1, 60, NOW);
        released(sql, 2, 70, NOW.plusSeconds(60));
        assertThat(table.at(NOW.minusMillis(1))).isEqualTo(TandemBounds.USUAL);
        assertThat(table.at(NOW)).isEqualTo(WIDER);
        assertThat(table.at(NOW.plusSeconds(61)).mostEmployees()).isEqualTo(70);
        assertThatThrownBy(() -> sql.update("update projects.tandem_rules set first_approved_by = 1 where number = 1"))
                .as("one person cannot do both, not even in the table")
                .hasMessageContaining("tandem_rules_approval_by_another");
    }

    private static void released(Sql sql, int number, int employees, Instant at) {
        sql.update("""
                insert into projects.tandem_rules (id, number, most_employees, least_in_dresden, least_kkw, reason, created_at, in_force_from,
                    approval_state, proposed_by, proposed_at, content_hash, first_approved_by, first_approved_at, version)
                values (?, ?, ?, 1, 1, 'Probe', ?, ?, 'APPROVED', 1, ?, decode(repeat('00', 32), 'hex'), 2, ?, 1)""", (long) number, number, employees, at, at, at, at);
    }
}
