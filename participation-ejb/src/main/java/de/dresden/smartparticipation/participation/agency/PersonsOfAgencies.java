package de.dresden.smartparticipation.participation.agency;

import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.retention.PersonalRows;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Entries of a person as somebody to contact. Erased is the whole entry, also one that has ended. */
@Dependent
class PersonsOfAgencies extends PersonalRows {

    private static final String FIND = """
            select a.id, a.reference, c.since as at, c.name, a.name as organisation, c.job as position, c.email, c.phone
            from participation.agency_contact c join participation.agency a on a.id = c.agency_id
            where lower(c.email) = lower(?) order by c.since, c.id""";

    private final Sql sql;

    @Inject
    PersonsOfAgencies(Sql sql) {
        super(
                sql,
                "participation.agency-contacts",
                AgencyChanged.SUBJECT,
                FIND,
                "name",
                "organisation",
                "position",
                "email",
                "phone");
        this.sql = sql;
    }

    @Override
    public int erase(String email) {
        return sql.update("delete from participation.agency_contact where lower(email) = lower(?)", email);
    }
}
