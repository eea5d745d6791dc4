package de.dresden.smartparticipation.platform.identity;

import de.dresden.smartparticipation.platform.audit.History;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.paging.Page;
import de.dresden.smartparticipation.platform.paging.PageQuery;
import de.dresden.smartparticipation.platform.persistence.Row;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads accounts for the administrators' pages: two statements a list, two a page. */
@Dependent
class AccountOverview {

    private static final String STATE =
            "case when not a.active then 'DEACTIVATED' when a.must_change_password then 'FIRST_PASSWORD' else 'ACTIVE' end";

    private static final String WHERE = """
             from platform.account a
            where lower(concat_ws(' ', a.name, a.login, a.email, a.organisation)) like ?
              and (? or exists (select 1 from platform.account_role r
                   where r.account_id = a.id and r.role = any (?::text[])))
              and (? or exists (select 1 from platform.membership m
                   where m.account_id = a.id and m.department_id = any (?::bigint[])))
              and (? or %s = any (?::text[]))""".formatted(STATE);

    private static final String ROWS = """
            select a.login, a.name, a.kind, a.organisation, a.email, %s as state,
                   (select string_agg(r.role, ',') from platform.account_role r where r.account_id = a.id) as roles,
                   (select string_agg(d.name, chr(31) order by d.name) from platform.membership m
                    join platform.department d on d.id = m.department_id where m.account_id = a.id) as departments,
                   (select max(s.last_seen_at) from platform.login_session s where s.account_id = a.id) as seen""".formatted(STATE);

    private static final String DETAILS = """
            select a.id, a.login, a.kind, a.name, a.email, a.organisation, %s as state, a.created_at,
                   a.password_changed_at, a.version,
                   (select string_agg(r.role, ',') from platform.account_role r where r.account_id = a.id) as roles,
                   (select string_agg(cast(m.department_id as text), ',')
                    from platform.membership m where m.account_id = a.id) as departments,
                   (select count(*) from platform.access_token t
                    where t.account_id = a.id and t.revoked_at is null and t.expires_at > ?) as tokens
            from platform.account a where lower(a.login) = lower(?)""".formatted(STATE);

    private static final String SURNAME = "lower(regexp_replace(a.name, '^.*\\s', ''))";

    private static final Map<String, String> SORTS =
            Map.of("name", SURNAME, "login", "a.login", "state", "state", "lastSeenAt", "seen");

    @Inject
    private Sql sql;

    @Inject
    private History history;

    @Inject
    private Clock clock;

    Page<AccountRow> list(AccountFilter filter, PageQuery query) {
        long total = sql.first("select count(*) as total" + WHERE, row -> row.number("total"), parameters(filter))
                .orElse(0L);
        String order = SORTS.getOrDefault(query.sort() == null ? "name" : query.sort(), SORTS.get("name"))
                + (query.descending() ? " desc nulls last" : " asc nulls first");
        List<AccountRow> rows = sql.list(
                ROWS + WHERE + " order by " + order + ", a.login limit ? offset ?",
                AccountOverview::row,
                parameters(filter, query.size(), query.offset()));
        return Page.of(query, rows, total);
    }

    AccountDetails details(String login) {
        AccountDetails bare = sql.first(DETAILS, AccountOverview::details, clock.instant(), login == null ? "" : login)
                .orElseThrow(() -> new NotFound(login));
        return bare.with(history.of("account", bare.id()));
    }

    private static Object[] parameters(AccountFilter filter, Object... further) {
        List<Object> parameters = new ArrayList<>();
        parameters.add("%" + escaped(filter.text()) + "%");
        for (Collection<?> chosen : List.of(
                filter.roles().stream().map(Role::name).toList(),
                filter.departments(),
                filter.states().stream().map(AccountState::name).toList())) {
            parameters.add(chosen.isEmpty());
            parameters.add(chosen);
        }
        parameters.addAll(Arrays.asList(further));
        return parameters.toArray();
    }

    private static AccountRow row(Row row) throws SQLException {
        return new AccountRow(
                row.text("login"),
                row.text("name"),
                AccountKind.valueOf(row.text("kind")),
                row.text("organisation"),
                row.text("email"),
                roles(row),
                parts(row.text("departments"), "\u001f"),
                AccountState.valueOf(row.text("state")),
                row.instant("seen"));
    }

    private static AccountDetails details(Row row) throws SQLException {
        Set<Long> departments =
                parts(row.text("departments"), ",").stream().map(Long::valueOf).collect(Collectors.toSet());
        return new AccountDetails(
                row.number("id"),
                row.text("login"),
                AccountKind.valueOf(row.text("kind")),
                new AccountData(
                        row.text("name"),
                        row.text("email"),
                        row.text("organisation"),
                        Set.copyOf(roles(row)),
                        departments),
                AccountState.valueOf(row.text("state")),
                row.instant("created_at"),
                row.instant("password_changed_at"),
                (int) row.number("tokens"),
                row.number("version"),
                List.of());
    }

    private static List<Role> roles(Row row) throws SQLException {
        return parts(row.text("roles"), ",").stream()
                .map(Role::valueOf)
                .sorted()
                .toList();
    }

    private static List<String> parts(String joined, String separator) {
        return joined == null ? List.of() : Arrays.asList(joined.split(separator));
    }

    private static String escaped(String text) {
        return text.toLowerCase(Locale.GERMAN)
                .replace("\\", "\\\\")
                .replace("%", "\\%")
                .replace("_", "\\_");
    }
}
