package de.dresden.smartparticipation.platform.identity;

import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * Slows guessing down, per account and per address, for all nodes: the counts are in the database. An attempt is counted
 * before the password is checked, in one statement, so that many at once do not slip through; it is taken back when it was
 * right. To be called outside a transaction: a failed attempt stays counted.
 */
@Dependent
class LoginThrottle {

    private static final String COUNT = """
            insert into platform.login_throttle as t (key, failures, last_at, blocked_until) values (?, 1, ?, ?)
            on conflict (key) do update set (failures, last_at, blocked_until) = (
                select n, excluded.last_at,
                    excluded.last_at + make_interval(secs => (delays)[least(n, cardinality(delays))])
                from (select ?::bigint[] as delays, case when t.last_at < ? then 1 else t.failures + 1 end as n) as counted)
            where t.blocked_until <= excluded.last_at""";

    private static final String TAKE_BACK = """
            update platform.login_throttle set failures = greatest(0, failures - 1), blocked_until = least(blocked_until, ?)
            where key = ?""";

    private final Sql sql;
    private final Clock clock;

    @Inject
    LoginThrottle(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** @return zero when the attempt may be made (and is counted), otherwise how long to wait */
    Duration admit(String login, String address) {
        Instant now = clock.instant();
        if (!count(addressKey(address), GrowingDelay.ADDRESS, now)) {
            return waiting(addressKey(address), now);
        }
        if (!count(accountKey(login), GrowingDelay.ACCOUNT, now)) {
            sql.update(TAKE_BACK, now, addressKey(address));
            return waiting(accountKey(login), now);
        }
        return Duration.ZERO;
    }

    /** The admitted attempt was right. */
    void succeeded(String login, String address) {
        forget(login);
        sql.update(TAKE_BACK, clock.instant(), addressKey(address));
    }

    /** Nothing is held against this account any more. */
    void forget(String login) {
        sql.update("delete from platform.login_throttle where key = ?", accountKey(login));
    }

    void forgetBefore(Instant time) {
        sql.update("delete from platform.login_throttle where last_at < ?", time);
    }

    private boolean count(String key, GrowingDelay delay, Instant now) {
        List<Long> seconds = delay.seconds();
        return sql.update(COUNT, key, now, now, seconds, now.minus(delay.forgotten())) == 1;
    }

    /** At least a second: whoever was refused has to wait, even where the time is over by now. */
    private Duration waiting(String key, Instant now) {
        return sql.first(
                        "select blocked_until from platform.login_throttle where key = ?",
                        row -> Duration.between(now, row.instant("blocked_until")),
                        key)
                .filter(wait -> wait.compareTo(Duration.ofSeconds(1)) > 0)
                .orElse(Duration.ofSeconds(1));
    }

    private static String accountKey(String login) {
        return "account:" + Sha256.hex(login.strip().toLowerCase(Locale.ROOT));
    }

    private static String addressKey(String address) {
        return "address:" + Sha256.hex(address);
    }
}
