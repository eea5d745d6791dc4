package de.dresden.smartparticipation.projects.cooperation.tandem;

import de.dresden.smartparticipation.platform.persistence.Row;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Keeps the tandems. Every change is made only where it is one. */
@Dependent
class TandemTable {

    private static final int WHOLE = 10_000;

    /** Where each tandem stands by its application and its project. */
    private static final String FOLLOW = """
            with stand as (
                select t.id, t.state as was, p.id as project, coalesce(p.state_since, t.created_at) as since,
                    case when t.left_at is not null and coalesce(a.state, 'DRAFT') = 'DRAFT' then 'ENDED'
                        when a.id is null then 'OPEN' when p.state = 'DONE' then 'FINISHED'
                        when p.state = 'STOPPED' or a.state in ('REFUSED', 'WITHDRAWN', 'NOT_SELECTED') then 'ENDED'
                        when p.id is not null then 'RUNNING' when a.state = 'DRAFT' then 'DRAFT' else 'APPLIED' end as state
                from projects.tandem t left join projects.application a on a.id = t.application_id
                left join projects.project p on p.application_id = a.id)
            update projects.tandem t set state = s.state, project_id = s.project, version = t.version + 1,
                finished_on = case when s.state = 'FINISHED'
                    then greatest((s.since at time zone 'Europe/Berlin')::date, t.begun_on) end
            from stand s where s.id = t.id and (t.state <> s.state or t.project_id is distinct from s.project) and %s
            returning t.id, s.was""";

    private final Sql sql;

    @Inject
    TandemTable(Sql sql) {
        this.sql = sql;
    }

    /** A tandem that stands somewhere else now. */
    record Moved(long tandem, TandemState was) {}

    /** @return key of the new tandem, or nothing where the pair has one already */
    Optional<Long> open(long pair, List<Long> companies, LocalDate day, Instant now) {
        Optional<Long> id = sql.first("""
                insert into projects.tandem (reference, pair_id, state, begun_on, created_at, version)
                select ? || '-' || lpad(nextval('projects.tandem_number')::text, 4, '0'), ?, 'OPEN', ?, ?, 1
                on conflict (pair_id) do nothing returning id""", row -> row.number("id"), "TD-" + day.getYear(), pair, day, now);
        id.ifPresent(key -> sql.update("""
                insert into projects.tandem_side (tandem_id, company_id, place, share_basis_points)
                select ?, c.company, c.place, s.share from unnest(?::bigint[]) with ordinality as c(company, place)
                join unnest(?::integer[]) with ordinality as s(share, place) on s.place = c.place""", key, companies, equal(companies.size())));
        return id;
    }

    /** Locks it, so that of two at the same moment the second sees what the first did. */
    void lock(long tandem) {
        sql.first("select id from projects.tandem where id = ? for update", row -> row.number("id"), tandem);
    }

    /** Its application is this one from now on; an earlier one came to nothing. */
    void apply(long tandem, long application) {
        sql.update(
                "update projects.tandem set application_id = ?, project_id = null, state = 'DRAFT', version = version + 1 where id = ?",
                application,
                tandem);
    }

    /** The draft goes: the tandem has none. */
    void lose(long application) {
        sql.update(
                "update projects.tandem set application_id = null where application_id = ? and state = 'DRAFT'",
                application);
    }

    /** Brings all tandems to where their application and project are. @return those that moved */
    List<Moved> follow() {
        return sql.list(FOLLOW.formatted("true"), TandemTable::moved);
    }

    List<Moved> followApplication(long application) {
        return sql.list(
                FOLLOW.formatted("(t.application_id = ? or t.application_id is null)"),
                TandemTable::moved,
                application);
    }

    /** A company of theirs takes no part any more; who has not applied ends with that. @return those of which that is new */
    List<Long> leave(long company, Instant now) {
        return sql.list("""
                update projects.tandem t set left_at = ?, version = t.version + 1
                where t.left_at is null and t.state in ('OPEN', 'DRAFT', 'APPLIED', 'RUNNING')
                    and exists (select 1 from projects.tandem_side s where s.tandem_id = t.id and s.company_id = ?)
                returning t.id""", row -> row.number("id"), now, company);
    }

    List<Moved> follow(List<Long> tandems) {
        return sql.list(FOLLOW.formatted("t.id = any (?::bigint[])"), TandemTable::moved, tandems);
    }

    /** Whether the company is in one that has applied, and that is not over. */
    boolean applied(long company) {
        return sql.first("""
                        select 1 as n from projects.tandem t join projects.tandem_side s on s.tandem_id = t.id
                        where s.company_id = ? and t.state in ('APPLIED', 'RUNNING') limit 1""", row -> row.number("n"), company).isPresent();
    }

    /** Whether a company of it left. */
    boolean left(long tandem) {
        return sql.first(
                        "select 1 as n from projects.tandem where id = ? and left_at is not null",
                        row -> row.number("n"),
                        tandem)
                .isPresent();
    }

    List<Moved> followProject(long project) {
        return sql.list(FOLLOW.formatted("s.project = ?"), TandemTable::moved, project);
    }

    /** How the grant is divided, in the order of the companies, in basis points. */
    List<Integer> shares(long tandem) {
        return sql.list(
                "select share_basis_points from projects.tandem_side where tandem_id = ? order by place",
                row -> (int) row.number("share_basis_points"),
                tandem);
    }

    /** Divides it anew. */
    void divide(long tandem, List<Integer> shares) {
        sql.update("""
                update projects.tandem_side s set share_basis_points = n.share
                from unnest(?::integer[]) with ordinality as n(share, place) where s.tandem_id = ? and s.place = n.place""", shares, tandem);
    }

    /** As equal as it can be; what is left over goes to the first one. */
    private static List<Integer> equal(int companies) {
        List<Integer> shares = new ArrayList<>(Collections.nCopies(companies, WHOLE / companies));
        shares.set(0, WHOLE - WHOLE / companies * (companies - 1));
        return shares;
    }

    private static Moved moved(Row row) throws SQLException {
        return new Moved(row.number("id"), TandemState.valueOf(row.text("was")));
    }
}
