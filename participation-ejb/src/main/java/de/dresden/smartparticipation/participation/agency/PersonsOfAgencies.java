package de.dresden.smartparticipation.participation.agency;

import de.dresden.smartparticipation.platform.audit.AuditErasure;
import de.dresden.smartparticipation.platform.audit.AuditPart;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.retention.PersonalRows;
import de.dresden.smartparticipation.platform.text.Texts;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** Entries of a person as somebody to contact. Erased is the whole entry, also one that has ended, and what the trail has of it. */
@Dependent
class PersonsOfAgencies extends PersonalRows {

    private static final String FIND = """
            select a.id, a.reference, c.since as at, c.name, a.name as organisation, c.job as position, c.email, c.phone
            from participation.agency_contact c join participation.agency a on a.id = c.agency_id
            where lower(c.email) = lower(?) order by c.since, c.id""";

    private static final List<String> CONTACTS =
            List.of("agency.contact-added", "agency.contact-changed", "agency.contact-ended");

    private final Sql sql;
    private final AuditErasure trail;

    @Inject
    PersonsOfAgencies(Sql sql, AuditErasure trail) {
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
        this.trail = trail;
    }

    @Override
    public int erase(String email) {
        List<Subject> agencies = sql.list(
                "delete from participation.agency_contact c using participation.agency a"
                        + " where a.id = c.agency_id and lower(c.email) = lower(?) returning a.id, a.reference",
                row -> new Subject(AgencyChanged.SUBJECT, row.number("id"), row.text("reference")),
                email);
        String reason = Texts.german().text("participation.audit-erased.on-request");
        agencies.stream().distinct().forEach(agency -> trail.erase(told(agency, email), agency, reason));
        return agencies.size();
    }

    /** Contacts are told of with name, telephone and address: only the entries of this person. */
    private static AuditPart told(Subject agency, String email) {
        return new AuditPart(AgencyChanged.SUBJECT, List.of(agency.id()), CONTACTS, email);
    }
}
