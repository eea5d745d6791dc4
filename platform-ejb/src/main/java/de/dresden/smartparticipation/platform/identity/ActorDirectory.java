package de.dresden.smartparticipation.platform.identity;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads who acts as the database knows it now: one statement, the session or token and the represented persons included.
 */
@Dependent
class ActorDirectory {

    private static final String BY_LOGIN = """
            select a.id, cast(null as bigint) as key, false as stale from platform.account a
            where a.active and lower(a.login) = lower(?1)""";

    private static final String BY_SESSION = """
            select a.id, s.id as key, s.last_seen_at < ?3 as stale
            from platform.login_session s join platform.account a on a.id = s.account_id
            where s.id = ?1 and s.ended_at is null and s.stamp = a.security_stamp and a.active and s.started_at > ?4""";

    private static final String BY_TOKEN = """
            select a.id, t.id as key, t.last_used_at is null or t.last_used_at < ?3 as stale
            from platform.access_token t join platform.account a on a.id = t.account_id
            where t.hash = ?1 and t.revoked_at is null and t.expires_at > ?4 and a.active and not a.must_change_password""";

    private static final String ACTORS = """
            with caller as (%s)
            select a.id, a.login, a.name, a.kind, a.organisation,
                   (select string_agg(r.role, ',') from platform.account_role r where r.account_id = a.id),
                   (select string_agg(cast(m.department_id as text), ',')
                    from platform.membership m where m.account_id = a.id),
                   a.language, a.must_change_password, caller.key, caller.stale
            from caller join platform.account a on a.active and (a.id = caller.id
                  or a.id in (select d.account_id from platform.deputyship d
                              where d.deputy_id = caller.id and ?2 between d.from_date and d.until_date))
            order by case when a.id = caller.id then 0 else 1 end, a.id""";

    @PersistenceContext(unitName = "platform")
    private EntityManager entities;

    @Inject
    private Clock clock;

    /** The active account with this login, or nothing. */
    Optional<Actor> find(String login) {
        return actor(rows(BY_LOGIN, login));
    }

    /** Whom a running session belongs to; notes once a minute that it is in use. */
    Optional<Caller> bySession(long session) {
        Instant now = clock.instant();
        List<Object[]> rows = rows(query(BY_SESSION, session)
                .setParameter(3, time(now.minusSeconds(60)))
                .setParameter(4, time(now.minus(LoginSession.LONGEST))));
        return caller(rows, "update platform.login_session set last_seen_at = ?1 where id = ?2");
    }

    /** Whom a valid token belongs to; notes once a minute that it is in use. */
    Optional<Caller> byToken(String hash) {
        Instant now = clock.instant();
        List<Object[]> rows = rows(query(BY_TOKEN, hash)
                .setParameter(3, time(now.minusSeconds(60)))
                .setParameter(4, time(now)));
        return caller(rows, "update platform.access_token set last_used_at = ?1 where id = ?2");
    }

    private Optional<Caller> caller(List<Object[]> rows, String noteUse) {
        return actor(rows).map(actor -> {
            Object[] own = rows.get(0);
            long key = ((Number) own[9]).longValue();
            if ((Boolean) own[10]) {
                entities.createNativeQuery(noteUse)
                        .setParameter(1, time(clock.instant()))
                        .setParameter(2, key)
                        .executeUpdate();
            }
            return new Caller(actor, (String) own[7], (Boolean) own[8], key);
        });
    }

    private List<Object[]> rows(String who, Object key) {
        return rows(query(who, key));
    }

    private Query query(String who, Object key) {
        return entities.createNativeQuery(ACTORS.formatted(who))
                .setParameter(1, key)
                .setParameter(2, LocalDate.now(clock));
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(Query query) {
        return query.getResultList();
    }

    private static OffsetDateTime time(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    private static Optional<Actor> actor(List<Object[]> rows) {
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Object[] own = rows.get(0);
        if ("EXTERNAL".equals(own[3])) {
            return Optional.of(new External(id(own), (String) own[1], (String) own[2], (String) own[4], roles(own[5])));
        }
        List<Staff.Represented> represented = rows.stream()
                .skip(1)
                .map(row -> new Staff.Represented(id(row), (String) row[2], roles(row[5]), ids(row[6])))
                .toList();
        return Optional.of(
                new Staff(id(own), (String) own[1], (String) own[2], roles(own[5]), ids(own[6]), represented));
    }

    private static long id(Object[] row) {
        return ((Number) row[0]).longValue();
    }

    private static Set<Role> roles(Object names) {
        return parts(names).stream().map(Role::valueOf).collect(Collectors.toSet());
    }

    private static Set<Long> ids(Object ids) {
        return parts(ids).stream().map(Long::valueOf).collect(Collectors.toSet());
    }

    private static List<String> parts(Object joined) {
        return joined == null ? List.of() : Arrays.asList(((String) joined).split(","));
    }
}
