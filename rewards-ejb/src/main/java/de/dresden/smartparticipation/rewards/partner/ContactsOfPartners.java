package de.dresden.smartparticipation.rewards.partner;

import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.retention.PersonalRows;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/**
 * Contacts of partners with whom there was a contract, or whose application is being decided on: kept with the papers of the payments
 * (§ 147 AO, § 33 SächsKomKBVO).
 */
@Dependent
class ContactsOfPartners extends PersonalRows {

    private static final String FIND = """
            select id, reference, created_at as at, contact_name as name, contact_email as email, contact_phone as text
            from rewards.partner
            where lower(?) in (lower(contact_email), lower(contact_earlier)) and not (state in ('DRAFT', 'REFUSED') and from_outside) order by id""";

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
