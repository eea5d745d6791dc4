package de.dresden.smartparticipation.platform.identity;

import de.dresden.smartparticipation.platform.persistence.Row;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
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

    private static final Duration USE_IS_NOTED = Duration.ofMinutes(1);

    private static final String BY_LOGIN = """
            select a.id, cast(0 as bigint) as key, false as unnoted from platform.account a
            where a.active and lower(a.login) = lower(?)""";

    private static final String BY_SESSION = """
            select a.id, s.id as key, s.last_seen_at < ? as unnoted
            from platform.login_session s join platform.account a on a.id = s.account_id
            where s.id = ? and s.ended_at is null and s.stamp = a.security_stamp and a.active
              and s.started_at > ? and s.last_seen_at > ?""";

    private static final String BY_TOKEN = """
            select a.id, t.id as key, coalesce(t.last_used_at < ?, true) as unnoted
            from platform.access_token t join platform.account a on a.id = t.account_id
            where t.hash = ? and t.revoked_at is null and t.expires_at > ? and a.active and not a.must_change_password""";

    private static final String ACTORS = """
            with caller as (%s)
            select a.id, a.login, a.name, a.kind, a.organisation, a.language, a.must_change_password,
                   (select string_agg(r.role, ',') from platform.account_role r where r.account_id = a.id) as roles,
                   (select string_agg(cast(m.department_id as text), ',')
                    from platform.membership m where m.account_id = a.id) as departments,
                   caller.key, caller.unnoted
            from caller join platform.account a on a.active and (a.id = caller.id
                  or a.id in (select d.account_id from platform.deputyship d
                              where d.deputy_id = caller.id and ? between d.from_date and d.until_date))
            order by case when a.id = caller.id then 0 else 1 end, a.id""";

    /** A row of {@link #ACTORS}: first the caller, then whom the caller stands in for. */
    private record Person(
            long id,
            String login,
            String name,
            boolean external,
            String organisation,
            Set<Role> roles,
            Set<Long> departments,
            String language,
            boolean mustChangePassword,
            long key,
            boolean unnoted) {

        static Person of(Row row) throws SQLException {
            return new Person(
                    row.number("id"),
                    row.text("login"),
                    row.text("name"),
                    AccountKind.EXTERNAL.name().equals(row.text("kind")),
                    row.text("organisation"),
                    parts(row.text("roles")).stream().map(Role::valueOf).collect(Collectors.toSet()),
                    parts(row.text("departments")).stream().map(Long::valueOf).collect(Collectors.toSet()),
                    row.text("language"),
                    row.flag("must_change_password"),
                    row.number("key"),
                    row.flag("unnoted"));
        }

        private static List<String> parts(String joined) {
            return joined == null ? List.of() : Arrays.asList(joined.split(","));
        }
    }

    private final Sql sql;
    private final Clock clock;

    @Inject
    ActorDirectory(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** The active account with this login, or nothing. */
    Optional<Actor> find(String login) {
        return actor(sql.list(ACTORS.formatted(BY_LOGIN), Person::of, login, LocalDate.now(clock)));
    }

    /** Whom a running session belongs to; notes once a minute that it is in use. */
    Optional<Caller> bySession(long session) {
        Instant now = clock.instant();
        List<Person> people = sql.list(
                ACTORS.formatted(BY_SESSION),
                Person::of,
                now.minus(USE_IS_NOTED),
                session,
                now.minus(LoginSession.LONGEST),
                now.minus(LoginSession.IDLE),
                LocalDate.now(clock));
        return caller(people, "update platform.login_session set last_seen_at = ? where id = ? and last_seen_at < ?");
    }

    /** Whom a valid token belongs to; notes once a minute that it is in use. */
    Optional<Caller> byToken(String hash) {
        Instant now = clock.instant();
        List<Person> people = sql.list(
                ACTORS.formatted(BY_TOKEN), Person::of, now.minus(USE_IS_NOTED), hash, now, LocalDate.now(clock));
        return caller(
                people,
                "update platform.access_token set last_used_at = ? where id = ? and coalesce(last_used_at < ?, true)");
    }

    /** Which member a valid token belongs to; notes once a day that it is in use. Members are addressed in German. */
    Optional<Caller> byMemberToken(String hash) {
        LocalDate today = LocalDate.now(clock);
        record Found(long id, String member, boolean unnoted) {}
        return sql.first(
                        "select id, member, coalesce(last_used_on < ?, true) as unnoted from platform.member_token"
                                + " where hash = ? and expires_at > ?",
                        row -> new Found(row.number("id"), row.text("member"), row.flag("unnoted")),
                        today,
                        hash,
                        clock.instant())
                .map(found -> {
                    if (found.unnoted()) {
                        sql.update("update platform.member_token set last_used_on = ? where id = ?", today, found.id());
                    }
                    return new Caller(new Member(found.member()), "de", false, found.id());
                });
    }

    private Optional<Caller> caller(List<Person> people, String noteUse) {
        return actor(people).map(actor -> {
            Person own = people.get(0);
            if (own.unnoted()) {
                sql.update(noteUse, clock.instant(), own.key(), clock.instant());
            }
            return new Caller(actor, own.language(), own.mustChangePassword(), own.key());
        });
    }

    private static Optional<Actor> actor(List<Person> people) {
        if (people.isEmpty()) {
            return Optional.empty();
        }
        Person own = people.get(0);
        if (own.external()) {
            return Optional.of(new External(own.id(), own.login(), own.name(), own.organisation(), own.roles()));
        }
        List<Staff.Represented> represented = people.stream()
                .skip(1)
                .map(other -> new Staff.Represented(other.id(), other.name(), other.roles(), other.departments()))
                .toList();
        return Optional.of(new Staff(own.id(), own.login(), own.name(), own.roles(), own.departments(), represented));
    }
}
