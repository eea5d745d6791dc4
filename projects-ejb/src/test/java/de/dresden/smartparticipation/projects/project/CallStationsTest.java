package de.dresden.smartparticipation.projects.project;

import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.platform.identity.Actor;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.identity.Staff;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.text.Texts;
import de.dresden.smartparticipation.projects.decision.DecisionSite;
import de.dresden.smartparticipation.projects.jury.JuryConflicts;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a project's history tells of jury, vote and decision, which hang on the call. */
class CallStationsTest {

    private static final Actor MANAGER = staff(Role.PROJECT_MANAGER);
    private static final Actor ONE_OF_THE_TEAM = staff(Role.EVALUATOR);

    private final DecisionSite site = new DecisionSite();
    private final Sql sql = site.sql;
    private final CallStations stations = new CallStations(sql, new JuryConflicts(sql));

    private static Actor staff(Role role) {
        return new Staff(9, "p9", "P. Neun", Set.of(role), Set.of(7L), List.of());
    }

    @BeforeEach
    void anApplicationThatJuryAndVoteLeadTo() {
        sql.update("alter table projects.call_phase disable trigger user"); // its days were announced before
        sql.update("insert into projects.call_phase (id, call_id, phase, first_day, last_day, changed_at, version)"
                + " values (1, 1, 'VOTE', date '2027-02-01', date '2027-02-14', timestamptz '2027-01-01', 1)");
        sql.update("insert into projects.jury_round (id, call_id, state, least, set_up_at, version)"
                + " values (1, 1, 'OPEN', 2, timestamptz '2027-01-01', 1)");
        sql.update(
                "insert into platform.audit_entry (id, at, actor_kind, action, subject_type, subject_id, subject_reference, digest)"
                        + " values (1, timestamptz '2027-02-20', 'STAFF', 'jury.recommended', 'jury', 1, 'FA-2026-01', sha256('x'))");
        site.decision(1).selects(1, 1, 10_000).selects(1, 3, 4_000);
        sql.update(
                "update projects.decision_row set votes = 40 + application_id, rank = 2, recommended = true, by_rule = true");
        sql.update(
                "insert into projects.project (id, reference, title, department_id, state, light, created_at, version, call_id, application_id)"
                        + " values (1, 'PR-2027-001', 'Beete', 7, 'PLANNED', 'GREEN', timestamptz '2027-03-12', 1, 1, 1)");
    }

    private List<String> told(Actor reader) {
        return stations.of(1, reader).stream()
                .map(one -> Texts.german().text(one.what()))
                .toList();
    }

    @Test
    void nothingIsToldBeforeTheDecisionIsConfirmed() {
        site.proposed(1);
        assertThat(told(MANAGER)).isEmpty();
    }

    @Test
    void afterwardsTheStationsSayWhatTheyMeantForThisOne() {
        site.proposed(1).confirmed(1, 2);
        assertThat(told(MANAGER))
                .satisfiesExactly(
                        decision -> assertThat(decision).startsWith("Die Stadt hat entschieden: ausgewählt"),
                        vote -> assertThat(vote).isEqualTo("Abstimmung beendet: Platz 2 von 2, gezählt 41"),
                        jury -> assertThat(jury).isEqualTo("Empfehlung der Jury: fördern, Rang 2"));
    }

    @Test
    void theJurysPartIsForThoseWhoSeeTheDecisionsOfTheCall() {
        site.proposed(1).confirmed(1, 2);
        assertThat(told(ONE_OF_THE_TEAM)).hasSize(2).noneMatch(one -> one.contains("Jury"));
        assertThat(told(staff(Role.AUDITOR))).hasSize(3);
    }

    @Test
    void whoHadAConflictOnTheJuryIsToldNothingOfItInAnyRole() {
        site.proposed(1).confirmed(1, 2);
        sql.update(
                "insert into projects.jury_member (id, round_id, account_id, kind, chair, first_day, appointed_by, appointed_at, answer,"
                        + " answered_at, undertaking, version) values (1, 1, 3, 'MEMBER', false, '2027-01-01', 1, timestamptz '2027-01-01',"
                        + " 'ACCEPTED', timestamptz '2027-01-02', 1, 1)");
        sql.update(
                "insert into projects.jury_declaration (id, round_id, member_id, application_id, conflict, ground, reason, raised_by, said_by,"
                        + " said_at) values (1, 1, 1, 2, true, 'EMPLOYED', 'Vorstand', 'MEMBER', 3, timestamptz '2027-01-03')");
        Actor clara = new Staff(3, "clara", "Clara", Set.of(Role.PROJECT_MANAGER, Role.AUDITOR), Set.of(7L), List.of());
        assertThat(told(clara)).hasSize(2).noneMatch(one -> one.contains("Jury"));
    }
}
