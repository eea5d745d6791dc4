package de.dresden.smartparticipation.platform.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;

/**
 * Slows guessing down, per account and per address, for all nodes: the counts are in the database. An attempt is counted
 * before the password is checked and taken back when it was right; each step commits by itself.
 */
@ApplicationScoped
class LoginThrottle {

    private static final String PREPARE = """
            insert into platform.login_throttle (key, failures, last_at, blocked_until, version)
            values (?1, 0, ?3, ?3, 1), (?2, 0, ?3, ?3, 1) on conflict do nothing""";

    @PersistenceContext(unitName = "platform")
    private EntityManager entities;

    @Inject
    private Clock clock;

    /** @return zero when the attempt may be made (and is counted), otherwise how long to wait */
    @Transactional(TxType.REQUIRES_NEW)
    Duration admit(String login, String address) {
        Instant now = clock.instant();
        entities.createNativeQuery(PREPARE)
                .setParameter(1, accountKey(login))
                .setParameter(2, addressKey(address))
                .setParameter(3, OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                .executeUpdate();
        // Always in this order, so that two logins never wait for each other.
        LoginCount account = lock(accountKey(login));
        LoginCount from = lock(addressKey(address));
        Duration wait = longer(account.waiting(now), from.waiting(now));
        if (wait.isZero()) {
            account.countAttempt(GrowingDelay.ACCOUNT, now);
            from.countAttempt(GrowingDelay.ADDRESS, now);
        }
        return wait;
    }

    /** The admitted attempt was right. */
    @Transactional(TxType.REQUIRES_NEW)
    void succeeded(String login, String address) {
        lock(accountKey(login)).clear(clock.instant());
        lock(addressKey(address)).takeBack(clock.instant());
    }

    /** Nothing is held against this account any more, in the running transaction. */
    void forget(String login) {
        entities.createQuery("delete from LoginCount c where c.key = :key")
                .setParameter("key", accountKey(login))
                .executeUpdate();
    }

    void forgetBefore(Instant time) {
        entities.createQuery("delete from LoginCount c where c.lastAt < :time")
                .setParameter("time", time)
                .executeUpdate();
    }

    private LoginCount lock(String key) {
        return entities.find(LoginCount.class, key, LockModeType.PESSIMISTIC_WRITE);
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private static String accountKey(String login) {
        return "account:" + Sha256.hex(login.strip().toLowerCase(Locale.ROOT));
    }

    private static String addressKey(String address) {
        return "address:" + Sha256.hex(address);
    }
}
