package de.dresden.smartparticipation.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.testing.InTheContainer;
import de.dresden.smartparticipation.platform.testing.TestPeople;
import jakarta.inject.Inject;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A login has no transaction: each of its statements counts by itself. */
class LoginIT extends InTheContainer {

    private static final String PASSWORD = "a long enough password";

    @Inject
    private DataSource database;

    @Inject
    private Sql sql;

    @Inject
    private Logins logins;

    @BeforeEach
    void people() {
        TestPeople.in(database).staff(7301, "login.known", Role.AUDITOR);
        if (sql.first("select id from platform.account where id = 7301 and password_hash = '-'", row -> true)
                .isPresent()) {
            sql.update("update platform.account set password_hash = ? where id = 7301", PasswordHash.of(PASSWORD));
        }
    }

    @Test
    void theRightPasswordBeginsASessionAndLeavesNothingAgainstTheAccount() {
        LoginAnswer answer = logins.login(attempt("login.known", PASSWORD, "192.0.2.1"));

        Optional<Caller> caller = logins.resume(answer.session());
        assertThat(caller).get().satisfies(known -> assertThat(known.roles()).containsExactly(Role.AUDITOR));
        assertThat(failures()).isZero();
    }

    @Test
    void aWrongPasswordStaysCounted() {
        LoginAnswer answer = logins.login(attempt("login.known", "another long password", "192.0.2.2"));

        assertThat(answer.successful()).isFalse();
        assertThat(failures()).isOne();
        sql.update("delete from platform.login_throttle");
    }

    @Test
    void aSessionThatIsEndedIsNobodysAnyMore() {
        long session =
                logins.login(attempt("login.known", PASSWORD, "192.0.2.3")).session();

        logins.logout(session);

        assertThat(logins.resume(session)).isEmpty();
    }

    private long failures() {
        return sql.first(
                        "select coalesce(sum(failures), 0) as n from platform.login_throttle where key like 'account:%'",
                        row -> row.number("n"))
                .orElseThrow();
    }

    private static LoginAttempt attempt(String login, String password, String address) {
        return new LoginAttempt(login, password, address, "Browser");
    }
}
