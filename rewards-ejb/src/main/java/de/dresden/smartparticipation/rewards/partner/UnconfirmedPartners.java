package de.dresden.smartparticipation.rewards.partner;

import de.dresden.smartparticipation.platform.audit.AuditErasure;
import de.dresden.smartparticipation.platform.audit.AuditPart;
import de.dresden.smartparticipation.platform.files.FileStore;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.text.Texts;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Applications whose address nobody confirmed: forgotten as the confirmation says, with what the trail has of them. */
@Dependent
class UnconfirmedPartners {

    /** As long as an address can be confirmed, and a day. */
    static final Duration KEPT = Duration.ofDays(8);

    private static final String OLD = """
            select id, reference from rewards.partner
            where state = 'DRAFT' and from_outside and created_at < ? order by id limit 500""";

    private final Sql sql;
    private final FileStore files;
    private final AuditErasure trail;

    @Inject
    UnconfirmedPartners(Sql sql, FileStore files, AuditErasure trail) {
        this.sql = sql;
        this.files = files;
        this.trail = trail;
    }

    /** @return how many were forgotten, at most 500 a time */
    int forget(Instant now) {
        List<Subject> old = sql.list(
                OLD,
                row -> new Subject(PartnerChanged.SUBJECT, row.number("id"), row.text("reference")),
                now.minus(KEPT));
        String reason = Texts.german().text("rewards.audit-erased.unconfirmed");
        old.forEach(one -> {
            files.of(one).forEach(file -> files.delete(file.id()));
            sql.update("delete from rewards.partner_version where partner_id = ?", one.id());
            sql.update("delete from rewards.partner where id = ?", one.id());
            trail.erase(
                    new AuditPart(PartnerChanged.SUBJECT, List.of(one.id()), List.of("partner.entered")), one, reason);
        });
        return old.size();
    }
}
