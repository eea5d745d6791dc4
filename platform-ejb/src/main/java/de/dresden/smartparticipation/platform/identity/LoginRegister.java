package de.dresden.smartparticipation.platform.identity;

import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Sessions in the database. What a login needs is one statement each, for a login has no transaction: what it counts must
 * stay, whatever comes of it.
 */
@ApplicationScoped
class LoginRegister {

    private static final String SECRET = """
            select id, password_hash, security_stamp, language, must_change_password from platform.account
            where active and lower(login) = lower(?)""";

    private static final String START = """
            insert into platform.login_session (id, account_id, stamp, started_at, last_seen_at, address, agent, version)
            values (nextval('platform.login_session_id'), ?, ?, ?, ?, ?, ?, 0) returning id""";

    /** What a login is checked against. */
    record Secret(long accountId, String hash, String stamp, String language, boolean mustChange) {}

    @Inject
    private EntityManager entities;

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    /** Of an active account. */
    Optional<Secret> secret(String login) {
        return sql.first(
                SECRET,
                row -> new Secret(
                        row.number("id"),
                        row.text("password_hash"),
                        row.text("security_stamp"),
                        row.text("language"),
                        row.flag("must_change_password")),
                login);
    }

    /** Replaces a hash of too few iterations by a better one of the same password. */
    void strengthen(Secret secret, String hash) {
        sql.update(
                "update platform.account set password_hash = ? where id = ? and password_hash = ?",
                hash,
                secret.accountId(),
                secret.hash());
    }

    /** @return the number of the session */
    long start(Secret secret, LoginAttempt attempt) {
        Instant now = clock.instant();
        String agent = attempt.agent() == null ? "" : attempt.agent();
        return sql.first(
                        START,
                        row -> row.number("id"),
                        secret.accountId(),
                        secret.stamp(),
                        now,
                        now,
                        attempt.address(),
                        agent.substring(0, Math.min(LoginSession.LONGEST_AGENT, agent.length())))
                .orElseThrow();
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
