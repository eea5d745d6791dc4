package de.dresden.smartparticipation.projects.cooperation.company;

import de.dresden.smartparticipation.platform.business.MailDomain;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** Finds companies that may be the same: by address, by the domain of a mail that is the company's own, or by a name much alike. */
@Dependent
class CompanyDuplicates {

    /** From this similarity of trigrams on two names count as alike. */
    static final double ALIKE = 0.6;

    private static final String FIND = """
            select o.reference, o.name,
                case when lower(o.contact_email) = lower(c.contact_email) then 'EMAIL'
                     when public.similarity(o.name_key, c.name_key) >= ? then 'NAME' else 'DOMAIN' end as alike
            from projects.company c
            join projects.company o on o.id <> c.id and o.state not in ('DRAFT', 'UNCONFIRMED') and o.erased_at is null
                and (public.similarity(o.name_key, c.name_key) >= ? or lower(o.contact_email) = lower(c.contact_email)
                    or not ? and split_part(lower(o.contact_email), '@', 2) = split_part(lower(c.contact_email), '@', 2))
            where c.id = ? order by o.id limit 20""";

    /** Another company that may be the same, and what is alike: {@code EMAIL}, {@code NAME} or {@code DOMAIN}. */
    record Like(String reference, String name, String by) {}

    private final Sql sql;

    @Inject
    CompanyDuplicates(Sql sql) {
        this.sql = sql;
    }

    /** At most twenty. */
    List<Like> of(long company, String email) {
        return sql.list(
                FIND,
                row -> new Like(row.text("reference"), row.text("name"), row.text("alike")),
                ALIKE,
                ALIKE,
                MailDomain.of(email).open(),
                company);
    }
}
