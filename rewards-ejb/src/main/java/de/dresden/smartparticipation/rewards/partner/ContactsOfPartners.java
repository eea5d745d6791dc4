package de.dresden.smartparticipation.rewards.partner;

import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.retention.PersonalRows;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/**
 * Contacts of partners with whom there was a contract, or whose application is being decided on, and whom such a partner wants to be
 * reached: kept with the papers of the payments
 * (§ 147 AO, § 33 SächsKomKBVO).
 */
@Dependent
class ContactsOfPartners extends PersonalRows {

    private static final String FIND = """
            with asked as (select lower(?) as address)
            select p.id, p.reference, p.created_at as at, p.contact_name as name, p.contact_email as email, p.contact_phone as text
            from rewards.partner p, asked
            where asked.address in (lower(p.contact_email), lower(p.contact_earlier))
                and not (p.state in ('DRAFT', 'REFUSED') and p.from_outside)
            union all
            select p.id, p.reference, c.created_at, c.name, c.email, c.phone
            from rewards.partner_contact c join rewards.partner p on p.id = c.partner_id, asked
            where lower(c.email) = asked.address and c.approval_state in ('PROPOSED', 'APPROVED')
            order by id, at""";

    @Inject
    ContactsOfPartners(Sql sql) {
        super(sql, "rewards.partner-contacts", PartnerChanged.SUBJECT, FIND, "name", "email", "text");
    }

    @Override
    protected boolean stays() {
        return true;
    }

    @Override
    public int erase(String email) {
        return 0;
    }
}
