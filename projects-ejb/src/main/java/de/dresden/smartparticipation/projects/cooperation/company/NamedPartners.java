package de.dresden.smartparticipation.projects.cooperation.company;

import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.retention.PersonalRows;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Addresses that companies gave of partners that have not joined: who is named may ask to be forgotten, and then the pair ends. */
@Dependent
class NamedPartners extends PersonalRows {

    private static final String FIND = """
            select c.id, c.reference, p.named_at as at, p.partner_name as name, p.partner_email as email
            from projects.company_pair p join projects.company c on c.pair_id = p.id and c.pair_side = 1
            where lower(p.partner_email) = lower(?) order by p.id""";

    private final Sql sql;

    @Inject
    NamedPartners(Sql sql) {
        super(sql, "projects.company-partners", CompanyChanged.SUBJECT, FIND, "name", "email");
        this.sql = sql;
    }

    @Override
    public int erase(String email) {
        sql.update("""
                update projects.company set pair_id = null, pair_side = null where pair_id in
                    (select id from projects.company_pair where lower(partner_email) = lower(?))""", email);
        return sql.update("""
                update projects.company_pair set ended_at = coalesce(ended_at, invited_at, named_at), partner_name = null,
                    partner_email = null, version = version + 1 where lower(partner_email) = lower(?)""", email);
    }
}
