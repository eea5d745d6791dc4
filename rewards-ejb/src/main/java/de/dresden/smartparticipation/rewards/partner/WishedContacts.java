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

/** Whom a partner wanted to be reached and who never was: sent back or taken back, so nothing asks to keep it. */
@Dependent
class WishedContacts extends PersonalRows {

    private static final String FIND = """
            select p.id, p.reference, c.created_at as at, c.name, c.email, c.phone as text
            from rewards.partner_contact c join rewards.partner p on p.id = c.partner_id
            where lower(c.email) = lower(?) and c.approval_state in ('NONE', 'RETURNED') order by c.id""";

    private static final String ERASE = """
            delete from rewards.partner_contact c using rewards.partner p
            where p.id = c.partner_id and lower(c.email) = lower(?) and c.approval_state in ('NONE', 'RETURNED')
            returning p.id, p.reference""";

    private static final List<String> TOLD =
            List.of("partner.contact-proposed", "partner.contact-returned", "partner.contact-withdrawn");

    private final Sql sql;
    private final AuditErasure trail;

    @Inject
    WishedContacts(Sql sql, AuditErasure trail) {
        super(sql, "rewards.wished-contacts", PartnerChanged.SUBJECT, FIND, "name", "email", "text");
        this.sql = sql;
        this.trail = trail;
    }

    @Override
    public int erase(String email) {
        List<Subject> erased = sql.list(
                ERASE, row -> new Subject(PartnerChanged.SUBJECT, row.number("id"), row.text("reference")), email);
        String reason = Texts.german().text("rewards.audit-erased.on-request");
        erased.stream()
                .distinct()
                .forEach(one -> trail.erase(
                        new AuditPart(PartnerChanged.SUBJECT, List.of(one.id()), TOLD, email), one, reason));
        return erased.size();
    }
}
