package de.dresden.smartparticipation.projects.cooperation.company;

import de.dresden.smartparticipation.platform.persistence.Row;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** Keeps which companies found each other. Every change is made only where the pair still stands as it must. */
@Dependent
class PairTable {

    private static final String OF = """
            select p.id as pair, p.partner_name, p.partner_email, p.invited_at, p.joined_at, m.pair_side,
                (select f.name from projects.company f where f.pair_id = p.id and f.pair_side = 1) as first_name,\s""" + CompanyDirectory.COLUMNS + """
             from projects.company m join projects.company_pair p on p.id = m.pair_id and p.ended_at is null
            left join projects.company c on c.pair_id = p.id and c.id <> m.id and p.joined_at is not null
            left join projects.sector s on s.code = c.sector where m.id = ?""";

    private final Sql sql;

    @Inject
    PairTable(Sql sql) {
        this.sql = sql;
    }

    /** The company's pair that has not ended. */
    Optional<PairView> of(long company) {
        return sql.first(OF, PairTable::view, company);
    }

    /** Names a partner. @return the pair's key */
    long name(long company, String partner, String email, Locale language, Instant now) {
        long pair = sql.first("select nextval('projects.company_pair_id') as id", row -> row.number("id"))
                .orElseThrow();
        sql.update(
                "insert into projects.company_pair (id, partner_name, partner_email, language, named_at, version)"
                        + " values (?, ?, ?, ?, ?, 1)",
                pair,
                partner,
                email,
                "en".equals(language.getLanguage()) ? "en" : "de",
                now);
        sql.update(
                "update projects.company set pair_id = ?, pair_side = 1 where id = ? and pair_id is null",
                pair,
                company);
        return pair;
    }

    /** @return whether the partner was not written to before */
    boolean invited(long pair, Instant now) {
        return sql.update(
                        "update projects.company_pair set invited_at = ?, version = version + 1 where id = ?"
                                + " and invited_at is null and ended_at is null",
                        now,
                        pair)
                == 1;
    }

    /** Takes the second side; it counts once {@link #joined}. @return whether it was free and the company was in no pair */
    boolean take(long pair, long company) {
        return sql.update("""
                update projects.company c set pair_id = p.id, pair_side = 2 from projects.company_pair p
                where c.id = ? and c.pair_id is null and p.id = ? and p.ended_at is null and p.joined_at is null
                    and exists (select 1 from projects.company o where o.pair_id = p.id and o.pair_side = 1)
                    and not exists (select 1 from projects.company o where o.pair_id = p.id and o.pair_side = 2)""", company, pair) == 1;
    }

    /** The second one has joined: its own address is confirmed. @return whether it had not before */
    boolean joined(long company, Instant now) {
        return sql.update("""
                update projects.company_pair p set joined_at = ?, partner_name = null, partner_email = null, version = p.version + 1
                from projects.company c where c.id = ? and c.pair_id = p.id and c.pair_side = 2 and p.joined_at is null
                    and p.ended_at is null and p.invited_at is not null""", now, company) == 1;
    }

    /** Ends the company's pair: both are free again, and who was named is forgotten. @return whether there was one */
    boolean end(long pair, Instant now) {
        boolean ended = sql.update(
                        "update projects.company_pair set ended_at = ?, partner_name = null, partner_email = null,"
                                + " version = version + 1 where id = ? and ended_at is null",
                        now,
                        pair)
                == 1;
        sql.update("update projects.company set pair_id = null, pair_side = null where pair_id = ?", pair);
        return ended;
    }

    /** Key of the company that named the partner of this pair. */
    Optional<Long> first(long pair) {
        return sql.first(
                "select id from projects.company where pair_id = ? and pair_side = 1", row -> row.number("id"), pair);
    }

    private static PairView view(Row row) throws SQLException {
        CompanyFrame partner = row.id("id") == null ? null : CompanyDirectory.frame(row);
        boolean first = row.number("pair_side") == 1;
        return new PairView(
                row.number("pair"),
                partner == null ? row.text(first ? "partner_name" : "first_name") : partner.name(),
                row.text("partner_email"),
                first,
                row.instant("invited_at"),
                row.instant("joined_at"),
                partner);
    }
}
