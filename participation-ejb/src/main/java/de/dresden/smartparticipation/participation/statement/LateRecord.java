package de.dresden.smartparticipation.participation.statement;

import de.dresden.smartparticipation.platform.identity.Capacity;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/** How a late statement was ruled on, by whom and when; a new ruling is a new record. */
@Embeddable
class LateRecord {

    @Enumerated(EnumType.STRING)
    @Column(name = "late_ruling")
    private LateRuling ruling;

    @Column(name = "late_known")
    private Boolean known;

    @Column(name = "late_lawfulness")
    private Boolean lawfulness;

    @Column(name = "late_reason")
    private String reason;

    @Column(name = "late_by")
    private Long by;

    @Column(name = "late_at")
    private Instant at;

    protected LateRecord() {}

    LateRecord(LateDecision decision, Capacity who, Instant now) {
        ruling = decision.ruling();
        known = decision.known();
        lawfulness = decision.lawfulness();
        reason = decision.reason();
        by = who.person();
        at = now;
    }

    /** For the audit. @param late null where nobody ruled */
    static Map<String, Object> values(LateRecord late) {
        Map<String, Object> values = new TreeMap<>();
        values.put("ruling", late == null || late.ruling == null ? null : late.ruling.name());
        values.put("known", late == null ? null : late.known);
        values.put("lawfulness", late == null ? null : late.lawfulness);
        values.put("reason", late == null ? null : late.reason);
        return values;
    }
}
