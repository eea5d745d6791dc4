package de.dresden.smartparticipation.projects.cooperation.company;

import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.persistence.Row;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/**
 * Takes away what must not be kept longer: drafts and what nobody confirmed as a whole; of refused and withdrawn companies what names
 * persons and what they wrote. Their rows stay, since rounds tell of them, with sector, legal form and size only.
 */
@Dependent
class CompanyClearing {

    /** Since a draft was written last. */
    static final Duration DRAFTS = Duration.ofDays(30);

    /** As long as an address can be confirmed, and a day. */
    static final Duration UNCONFIRMED = Duration.ofDays(8);

    /** Months after a company was refused or withdrew; until then it may ask why. */
    static final int ENDED_MONTHS = 6;

    private static final String OLD = """
            select id, reference from projects.company where state = 'DRAFT' and touched_at < ? or state = 'UNCONFIRMED' and sent_at < ?
            order by id limit 500""";

    private static final String ENDED = """
            select id, reference from projects.company where state in ('REFUSED', 'WITHDRAWN') and erased_at is null
                and state_since < (?::date - make_interval(months => ?)) order by id limit 500""";

    /** An address that no mail reaches (RFC 2606). */
    private static final String ERASE = """
            update projects.company set name = 'gelöscht', name_key = '', street = null, postal_code = null, city = null, website = null,
                description = null, contact_name = 'gelöscht', contact_email = 'geloescht@nirgends.invalid', contact_phone = null,
                new_email = null, query = null, reply = null, state_reason = '–', query_until = null, erased_at = ?,
                version = version + 1 where id = ? and erased_at is null""";

    private final Sql sql;
    private final Consumer<Subject> linksClosed;

    @Inject
    CompanyClearing(Sql sql, CompanyLinks links) {
        this(sql, links::close);
    }

    CompanyClearing(Sql sql, Consumer<Subject> linksClosed) {
        this.sql = sql;
        this.linksClosed = linksClosed;
    }

    /** Takes away as a whole what the city never knew of. */
    void clear(Subject draft) {
        close(draft);
        sql.update("update projects.company_wish set other_id = null where other_id = ?", draft.id());
        sql.update("delete from projects.company where id = ? and state in ('DRAFT', 'UNCONFIRMED')", draft.id());
    }

    /** Takes out what names persons and what they wrote. Once more does nothing. @return whether there was something */
    boolean erase(Subject ended, Instant now) {
        close(ended);
        for (String table : List.of("company_need", "company_offer", "company_wish", "company_consent")) {
            sql.update("delete from projects." + table + " where company_id = ?", ended.id());
        }
        return sql.update(ERASE, now, ended.id()) == 1;
    }

    /** @return how many went, at most 500 a time */
    int clearOld(Instant now) {
        List<Subject> old = sql.list(OLD, CompanyClearing::subject, now.minus(DRAFTS), now.minus(UNCONFIRMED));
        old.forEach(this::clear);
        return old.size();
    }

    /** @return how many were erased, at most 500 a time */
    int eraseEnded(LocalDate today, Instant now) {
        List<Subject> ended = sql.list(ENDED, CompanyClearing::subject, today, ENDED_MONTHS);
        ended.forEach(one -> erase(one, now));
        return ended.size();
    }

    private void close(Subject company) {
        linksClosed.accept(company);
        sql.update("""
                update projects.company_pair p set ended_at = coalesce(p.ended_at, p.joined_at, p.invited_at, p.named_at),
                    partner_name = null, partner_email = null, version = p.version + 1
                from projects.company c where c.id = ? and c.pair_id = p.id and (c.pair_side = 1 or p.joined_at is not null)""", company.id());
        sql.update("""
                update projects.company set pair_id = null, pair_side = null where id = ? or pair_id in
                    (select p.id from projects.company c join projects.company_pair p on p.id = c.pair_id and p.ended_at is not null
                     where c.id = ?)""", company.id(), company.id());
    }

    static Subject subject(Row row) throws SQLException {
        return new Subject(CompanyChanged.SUBJECT, row.number("id"), row.text("reference"));
    }
}
