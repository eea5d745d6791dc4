package de.dresden.smartparticipation.platform.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Sessions in the database. */
@ApplicationScoped
class LoginRegister {

    /** What a login is checked against. */
    record Secret(Long accountId, String hash, String stamp, String language, boolean mustChange) {}

    @Inject
    private EntityManager entities;

    @Inject
    private Clock clock;

    /** Of an active account. */
    @Transactional
    Optional<Secret> secret(String login) {
        List<Object[]> found = entities.createQuery(
                        "select a.id, a.passwordHash, a.securityStamp, a.language, a.mustChangePassword from Account a"
                                + " where a.active = true and lower(a.login) = lower(:login)",
                        Object[].class)
                .setParameter("login", login)
                .getResultList();
        return found.stream()
                .findFirst()
                .map(row ->
                        new Secret((Long) row[0], (String) row[1], (String) row[2], (String) row[3], (Boolean) row[4]));
    }

    /** Replaces a hash of too few iterations by a better one of the same password. */
    @Transactional
    void strengthen(Secret secret, String hash) {
        entities.createQuery("update Account a set a.passwordHash = :hash where a.id = :id and a.passwordHash = :old")
                .setParameter("hash", hash)
                .setParameter("id", secret.accountId())
                .setParameter("old", secret.hash())
                .executeUpdate();
    }

    @Transactional
    long start(Secret secret, LoginAttempt attempt) {
        LoginSession session = LoginSession.start(secret.accountId(), secret.stamp(), attempt, clock.instant());
        entities.persist(session);
        return session.id();
    }

    void end(long session) {
        LoginSession found = entities.find(LoginSession.class, session);
        if (found != null) {
            found.end(clock.instant());
        }
    }

    /** Ends the account's running sessions, except one. */
    void endOthers(long account, long current) {
        entities.createQuery("update LoginSession s set s.endedAt = :now, s.version = s.version + 1"
                        + " where s.accountId = :account and s.endedAt is null and s.id <> :current")
                .setParameter("now", clock.instant())
                .setParameter("account", account)
                .setParameter("current", current)
                .executeUpdate();
    }

    /** The session of this account. */
    Optional<LoginSession> find(long session, long account) {
        return entities.createQuery(
                        "select s from LoginSession s where s.id = :id and s.accountId = :account", LoginSession.class)
                .setParameter("id", session)
                .setParameter("account", account)
                .getResultStream()
                .findFirst();
    }

    /** The running sessions of an account, the latest first. */
    List<OwnSession> running(long account) {
        return entities.createQuery(
                        "select new de.dresden.smartparticipation.platform.identity.OwnSession("
                                + "s.id, s.startedAt, s.lastSeenAt, s.address, s.agent) from LoginSession s, Account a"
                                + " where a.id = s.accountId and s.accountId = :account and s.endedAt is null"
                                + " and s.stamp = a.securityStamp and s.startedAt > :oldest and s.lastSeenAt > :idle order by s.lastSeenAt desc",
                        OwnSession.class)
                .setParameter("account", account)
                .setParameter("oldest", clock.instant().minus(LoginSession.LONGEST))
                .setParameter("idle", clock.instant().minus(LoginSession.IDLE))
                .getResultList();
    }

    void forgetBefore(Instant time) {
        entities.createQuery("delete from LoginSession s where s.lastSeenAt < :time")
                .setParameter("time", time)
                .executeUpdate();
    }
}
