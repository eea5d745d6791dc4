package de.dresden.smartparticipation.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.testing.TestDatabase;
import de.dresden.smartparticipation.platform.testing.TestPeople;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ActorDirectoryTest {

    private static final Instant NOW = Instant.parse("2026-11-16T08:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 16);
    private static final String TOKEN = Sha256.hex("sp_token");

    private final DataSource database = TestDatabase.fresh();
    private final Sql sql = Sql.on(database);
    private final ActorDirectory directory = new ActorDirectory(sql, Clock.fixed(NOW, ZoneOffset.UTC));

    @BeforeEach
    void people() {
        TestPeople.in(database)
                .department(10, "ASM")
                .department(11, "UWA")
                .staff(1, "fischer")
                .staff(2, "lorenz");
        sql.update("insert into platform.account_role values (1, 'EVALUATOR'), (2, 'MODERATOR'), (2, 'ADMINISTRATOR')");
        sql.update("insert into platform.membership values (1, 10), (2, 11)");
        session(7, NOW.minusSeconds(30));
    }

    @Test
    void aSessionLeadsToThePersonWithRolesAndDepartments() {
        Caller caller = directory.bySession(7).orElseThrow();

        assertThat(caller.login()).isEqualTo("fischer");
        assertThat(caller.key()).isEqualTo(7);
        assertThat(caller.roles()).containsExactly(Role.EVALUATOR);
        assertThat(caller.actor().is(Role.EVALUATOR, 10)).isTrue();
        assertThat(caller.actor().is(Role.EVALUATOR, 11)).isFalse();
    }

    @Test
    void aDeputyHasTheRolesOfTheOtherButNotTheAdministration() {
        sql.update("insert into platform.deputyship values (1, 2, 1, ?, ?, 0)", TODAY, TODAY);

        Caller caller = directory.bySession(7).orElseThrow();

        assertThat(caller.roles()).containsExactly(Role.MODERATOR, Role.EVALUATOR);
        assertThat(caller.actor().is(Role.MODERATOR, 11)).isTrue();
        assertThat(caller.actor().is(Role.MODERATOR, 10)).isFalse();
        assertThat(((Staff) caller.actor()).capacity(Role.MODERATOR, 11)).isEqualTo(new Capacity(1L, 2L));
    }

    @Test
    void aDeputyshipThatIsOverGivesNothing() {
        sql.update("insert into platform.deputyship values (1, 2, 1, ?, ?, 0)", TODAY.minusDays(9), TODAY.minusDays(1));

        assertThat(directory.bySession(7).orElseThrow().roles()).containsExactly(Role.EVALUATOR);
    }

    @Test
    void aWithdrawnRoleIsGoneAtTheNextRequest() {
        sql.update("delete from platform.account_role where account_id = 1");

        assertThat(directory.bySession(7).orElseThrow().roles()).isEmpty();
    }

    @Test
    void anotherStampOrADeactivationOrAnEndEndsTheSession() {
        session(8, NOW);
        sql.update("update platform.login_session set ended_at = ? where id = 8", NOW);
        assertThat(directory.bySession(8)).isEmpty();

        sql.update("update platform.account set security_stamp = 'new' where id = 1");
        assertThat(directory.bySession(7)).isEmpty();

        sql.update("update platform.account set security_stamp = '-', active = false where id = 1");
        assertThat(directory.bySession(7)).isEmpty();
    }

    @Test
    void aSessionEndsWhenNobodyUsesItAndAfterAWorkingDay() {
        session(8, NOW.minus(LoginSession.IDLE));
        assertThat(directory.bySession(8)).isEmpty();

        sql.update("update platform.login_session set started_at = ? where id = 7", NOW.minus(LoginSession.LONGEST));
        assertThat(directory.bySession(7)).isEmpty();
    }

    @Test
    void itsUseIsNotedOnceAMinute() {
        session(8, NOW.minusSeconds(61));
        directory.bySession(7);
        directory.bySession(8);

        assertThat(sql.list(
                        "select last_seen_at from platform.login_session order by id",
                        row -> row.instant("last_seen_at")))
                .containsExactly(NOW.minusSeconds(30), NOW);
    }

    @Test
    void aTokenLeadsToItsOwnerUntilItExpiresOrIsRevoked() {
        token(NOW.plusSeconds(1));
        Caller caller = directory.byToken(TOKEN).orElseThrow();
        assertThat(caller.login()).isEqualTo("fischer");
        assertThat(caller.roles()).isEqualTo(Set.of(Role.EVALUATOR));

        sql.update("update platform.access_token set expires_at = ?", NOW);
        assertThat(directory.byToken(TOKEN)).isEmpty();

        sql.update("update platform.access_token set expires_at = ?, revoked_at = ?", NOW.plusSeconds(9), NOW);
        assertThat(directory.byToken(TOKEN)).isEmpty();
    }

    @Test
    void aTokenDoesNotHelpWhoseFirstPasswordIsStillToBeChanged() {
        token(NOW.plusSeconds(1));
        sql.update("update platform.account set must_change_password = true where id = 1");

        assertThat(directory.byToken(TOKEN)).isEmpty();
    }

    @Test
    void anUnknownNameIsNobody() {
        assertThat(directory.find("nobody")).isEmpty();
        assertThat(directory.find("FISCHER")).isPresent();
    }

    private void session(long id, Instant seen) {
        sql.update(
                "insert into platform.login_session values (?, 1, '-', ?, ?, '10.0.0.1', 'test', null, 0)",
                id,
                seen,
                seen);
    }

    private void token(Instant until) {
        sql.update(
                "insert into platform.access_token values (5, 1, 'Test', ?, ?, ?, null, null, 0)",
                TOKEN,
                NOW.minusSeconds(60),
                until);
    }
}
