package de.dresden.smartparticipation.rewards.partner;

import de.dresden.smartparticipation.platform.audit.AuditErasure;
import de.dresden.smartparticipation.platform.audit.AuditPart;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.retention.PersonalRows;
import de.dresden.smartparticipation.platform.text.Texts;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** Contacts of applications that nobody confirmed or that were refused: nothing asks to keep them. */
@Dependent
class ContactsOfApplications extends PersonalRows {

    private static final String FIND = """
            select id, reference, created_at as at, contact_name as name, contact_email as email, contact_phone as text
            from rewards.partner
            where lower(?) in (lower(contact_email), lower(contact_earlier)) and state in ('DRAFT', 'REFUSED') and from_outside order by id""";

    /** An address that no mail reaches (RFC 2606). */
    private static final String ERASE = """
            update rewards.partner set contact_name = 'gelöscht', contact_email = 'geloescht@nirgends.invalid', contact_phone = null,
                contact_earlier = null, website = null, version = version + 1
            where lower(?) in (lower(contact_email), lower(contact_earlier)) and state in ('DRAFT', 'REFUSED') and from_outside returning id, reference""";

    private static final List<String> TOLD = List.of("partner.contact-changed");

    private final Sql sql;
    private final AuditErasure trail;

    @Inject
    ContactsOfApplications(Sql sql, AuditErasure trail) {
        super(sql, "rewards.applications", PartnerChanged.SUBJECT, FIND, "name", "email", "text");
        this.sql = sql;
        this.trail = trail;
    }

    @Override
    public int erase(String email) {
        List<Subject> erased = sql.list(
                ERASE, row -> new Subject(PartnerChanged.SUBJECT, row.number("id"), row.text("reference")), email);
        String reason = Texts.german().text("rewards.audit-erased.on-request");
        erased.forEach(
                one -> trail.erase(new AuditPart(PartnerChanged.SUBJECT, List.of(one.id()), TOLD, email), one, reason));
        return erased.size();
    }
}
