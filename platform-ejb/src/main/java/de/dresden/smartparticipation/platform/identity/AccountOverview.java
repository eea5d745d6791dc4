package de.dresden.smartparticipation.platform.identity;

import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.paging.Page;
import de.dresden.smartparticipation.platform.paging.PageQuery;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads accounts for the administrators' pages. */
@Dependent
class AccountOverview {

    private static final String STATE =
            "case when not a.active then 'DEACTIVATED' when a.must_change_password then 'FIRST_PASSWORD' else 'ACTIVE' end";

    private static final String WHERE = """
             from platform.account a
            where (?1 = '' or lower(concat_ws(' ', a.name, a.login, a.email, a.organisation)) like ?1)
              and (?2 = '' or exists (select 1 from platform.account_role r
                   where r.account_id = a.id and r.role = any (string_to_array(?2, ','))))
              and (?3 = '' or exists (select 1 from platform.membership m
                   where m.account_id = a.id and cast(m.department_id as text) = any (string_to_array(?3, ','))))
              and (?4 = '' or\s""" + STATE + " = any (string_to_array(?4, ',')))";

    private static final String ROWS = """
            select a.login, a.name, a.kind, a.organisation, a.email,
                   (select string_agg(r.role, ',') from platform.account_role r where r.account_id = a.id),
                   (select string_agg(d.name, chr(31) order by d.name) from platform.membership m
                    join platform.department d on d.id = m.department_id where m.account_id = a.id),
                   %s,
                   (select cast(extract(epoch from max(s.last_seen_at)) as bigint) from platform.login_session s
                    where s.account_id = a.id) as seen""".formatted(STATE);

    private static final String DETAILS = """
            select a.id, a.login, a.kind, a.name, a.email, a.organisation,
                   (select string_agg(r.role, ',') from platform.account_role r where r.account_id = a.id),
                   (select string_agg(cast(m.department_id as text), ',')
                    from platform.membership m where m.account_id = a.id),
                   %s, cast(extract(epoch from a.created_at) as bigint),
                   cast(extract(epoch from a.password_changed_at) as bigint),
                   (select count(*) from platform.access_token t
                    where t.account_id = a.id and t.revoked_at is null and t.expires_at > ?2), a.version
            from platform.account a where lower(a.login) = lower(?1)""".formatted(STATE);

    private static final String HISTORY = """
            select cast(extract(epoch from e.at) as bigint), e.action, p.name
            from platform.audit_entry e left join platform.v_person p on p.id = e.actor_id
            where e.subject_type = 'account' and e.subject_id = ?1 order by e.at desc, e.id desc limit 100""";

    /** Sorts by the names that the boundary knows; each ends in the unique login. */
    private static final Map<String, String> SORTS =
            Map.of("name", "lower(a.name)", "login", "a.login", "state", STATE, "lastSeenAt", "seen");

    @PersistenceContext(unitName = "platform")
    private EntityManager entities;

    @Inject
    private Clock clock;

    Page<AccountRow> list(AccountFilter filter, PageQuery query) {
        long total = ((Number) filtered("select count(*)" + WHERE, filter).getSingleResult()).longValue();
        String order = SORTS.getOrDefault(query.sort() == null ? "name" : query.sort(), SORTS.get("name"));
        String direction = query.descending() ? " desc nulls last" : " asc nulls first";
        @SuppressWarnings("unchecked")
        List<Object[]> rows = filtered(ROWS + WHERE + " order by " + order + direction + ", a.login", filter)
                .setFirstResult(Math.toIntExact(query.offset()))
                .setMaxResults(query.size())
                .getResultList();
        return Page.of(query, rows.stream().map(AccountOverview::row).toList(), total);
    }

    AccountDetails details(String login) {
        @SuppressWarnings("unchecked")
        List<Object[]> found = entities.createNativeQuery(DETAILS)
                .setParameter(1, login == null ? "" : login)
                .setParameter(2, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .getResultList();
        if (found.isEmpty()) {
            throw new NotFound(login);
        }
        Object[] row = found.get(0);
        long id = ((Number) row[0]).longValue();
        Set<Long> departments = parts(row[7], ",").stream().map(Long::valueOf).collect(Collectors.toSet());
        return new AccountDetails(
                id,
                (String) row[1],
                AccountKind.valueOf((String) row[2]),
                new AccountData(
                        (String) row[3], (String) row[4], (String) row[5], Set.copyOf(roles(row[6])), departments),
                AccountState.valueOf((String) row[8]),
                instant(row[9]),
                instant(row[10]),
                ((Number) row[11]).intValue(),
                ((Number) row[12]).longValue(),
                history(id));
    }

    private List<AccountEvent> history(long account) {
        @SuppressWarnings("unchecked")
        List<Object[]> entries =
                entities.createNativeQuery(HISTORY).setParameter(1, account).getResultList();
        return entries.stream()
                .map(entry -> new AccountEvent(instant(entry[0]), (String) entry[1], (String) entry[2]))
                .toList();
    }

    private Query filtered(String statement, AccountFilter filter) {
        return entities.createNativeQuery(statement)
                .setParameter(1, filter.text().isEmpty() ? "" : "%" + escaped(filter.text()) + "%")
                .setParameter(2, joined(filter.roles()))
                .setParameter(3, joined(filter.departments()))
                .setParameter(4, joined(filter.states()));
    }

    private static AccountRow row(Object[] row) {
        return new AccountRow(
                (String) row[0],
                (String) row[1],
                AccountKind.valueOf((String) row[2]),
                (String) row[3],
                (String) row[4],
                roles(row[5]),
                parts(row[6], "\u001f"),
                AccountState.valueOf((String) row[7]),
                instant(row[8]));
    }

    private static Instant instant(Object seconds) {
        return seconds == null ? null : Instant.ofEpochSecond(((Number) seconds).longValue());
    }

    private static List<Role> roles(Object names) {
        return parts(names, ",").stream().map(Role::valueOf).sorted().toList();
    }

    private static List<String> parts(Object joined, String separator) {
        return joined == null ? List.of() : Arrays.asList(((String) joined).split(separator));
    }

    private static String joined(Collection<?> values) {
        return values.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    private static String escaped(String text) {
        return text.toLowerCase(java.util.Locale.GERMAN)
                .replace("\\", "\\\\")
                .replace("%", "\\%")
                .replace("_", "\\_");
    }
}
