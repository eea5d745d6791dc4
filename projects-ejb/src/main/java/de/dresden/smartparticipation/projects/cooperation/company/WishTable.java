package de.dresden.smartparticipation.projects.cooperation.company;

import de.dresden.smartparticipation.platform.business.NameKey;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/**
 * Keeps whom companies name. A name that a released company has which agreed to its publication is known at once; of all others
 * nothing is told to who types, and the city says later who that is.
 */
@Dependent
class WishTable {

    private static final String SAME = " and kind = ? and lower(named) = lower(?)";

    private static final String PUBLISHED = """
            from projects.company c where c.state = 'RELEASED' and exists (select 1 from projects.company_consent k
                where k.company_id = c.id and k.purpose = 'PUBLICATION' and k.withdrawn_at is null)""";

    private static final String KNOWN = """
            update projects.company_wish w set other_id = o.id, resolved_at = ? from (select min(c.id) as id\s""" + PUBLISHED + """
             and c.name_key = ? and c.id <> ? having count(*) = 1) o
            where w.company_id = ? and w.kind = ? and lower(w.named) = lower(?) and w.other_id is null
                and not exists (select 1 from projects.company_wish x where x.company_id = w.company_id and x.other_id = o.id)""";

    /** The company whose name is most like what was typed, from half alike on. */
    private static final String LIKE = """
            , (select o.reference from projects.company o where o.id <> w.company_id and o.erased_at is null
                and o.state not in ('DRAFT', 'UNCONFIRMED') and public.similarity(o.name_key, lower(w.named)) >= 0.5
                order by public.similarity(o.name_key, lower(w.named)) desc, o.id limit 1) as alike""";

    private final Sql sql;

    @Inject
    WishTable(Sql sql) {
        this.sql = sql;
    }

    /** As they were typed, in their order. */
    List<WishEntry> typed(long company) {
        return sql.list(
                "select kind, named from projects.company_wish where company_id = ? order by id",
                row -> new WishEntry(WishKind.valueOf(row.text("kind")), row.text("named")),
                company);
    }

    /** With who they are. */
    List<CompanyWish> of(long company) {
        return sql.list(
                "select w.id as wish, w.kind, w.named, w.resolved_at, " + CompanyDirectory.COLUMNS + LIKE
                        + " from projects.company_wish w left join projects.company c on c.id = w.other_id"
                        + " left join projects.sector s on s.code = c.sector where w.company_id = ? order by w.id",
                row -> new CompanyWish(
                        row.number("wish"),
                        WishKind.valueOf(row.text("kind")),
                        row.text("named"),
                        row.id("id") == null ? null : CompanyDirectory.frame(row),
                        row.text("alike"),
                        row.instant("resolved_at") != null),
                company);
    }

    /** Those that stay keep what the city has found out about them. */
    void keep(long company, List<WishEntry> wishes, Instant now) {
        List<WishEntry> before = typed(company);
        before.stream()
                .filter(one -> wishes.stream().noneMatch(other -> same(one, other)))
                .forEach(one -> sql.update(
                        "delete from projects.company_wish where company_id = ?" + SAME,
                        company,
                        one.kind(),
                        one.named()));
        wishes.stream()
                .filter(one -> before.stream().noneMatch(other -> same(one, other)))
                .forEach(one -> add(company, one, now));
    }

    private void add(long company, WishEntry wish, Instant now) {
        sql.update(
                "insert into projects.company_wish (id, company_id, kind, named, version)"
                        + " values (nextval('projects.company_wish_id'), ?, ?, ?, 1)",
                company,
                wish.kind(),
                wish.named());
        sql.update(KNOWN, now, NameKey.of(wish.named()), company, company, wish.kind(), wish.named());
    }

    /** @param other key of who that is, or null: none of those that are registered. @return whether there is such a wish */
    boolean resolve(long company, long wish, Long other, Instant now) {
        return sql.update(
                        "update projects.company_wish set other_id = ?::bigint, resolved_at = ?, version = version + 1"
                                + " where id = ? and company_id = ?",
                        other,
                        now,
                        wish,
                        company)
                == 1;
    }

    /** Names that may be offered to everybody, by name. */
    List<String> published() {
        return sql.list("select distinct c.name " + PUBLISHED + " order by c.name", row -> row.text("name"));
    }

    private static boolean same(WishEntry one, WishEntry other) {
        return one.kind() == other.kind() && one.named().equalsIgnoreCase(other.named());
    }
}
