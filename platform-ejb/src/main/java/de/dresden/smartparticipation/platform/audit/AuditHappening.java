package de.dresden.smartparticipation.platform.audit;

import de.dresden.smartparticipation.platform.happening.Happening;
import de.dresden.smartparticipation.platform.happening.Subject;
import java.util.HashMap;
import java.util.Map;

/**
 * Somebody worked with the trail itself.
 *
 * @param subject the trail, or the object whose values were erased
 * @param action {@code audit.verified}, {@code audit.exported}, {@code audit.erased}
 * @param after what came out
 */
record AuditHappening(Subject subject, String action, Map<String, ?> after) implements Happening {

    static final Subject TRAIL = new Subject("audit", 0, "audit");
    static final String VERIFIED = "audit.verified";

    static AuditHappening verified(Verification result) {
        Map<String, Object> after = new HashMap<>();
        after.put("whole", result.whole());
        after.put("entries", result.entries());
        after.put("erased", result.erased());
        after.put("waiting", result.waiting());
        after.put("head", result.head().noted());
        if (result.broken() != null) {
            after.put("broken", result.broken().kind());
            after.put("position", result.broken().position());
            after.put("entry", result.broken().entryId());
        }
        return new AuditHappening(TRAIL, VERIFIED, after);
    }

    static AuditHappening exported(AuditFilter filter, String format) {
        return new AuditHappening(TRAIL, "audit.exported", Map.of("filter", filter, "format", format));
    }

    static AuditHappening erased(Subject subject, String reason, int entries) {
        return new AuditHappening(subject, "audit.erased", Map.of("reason", reason, "entries", entries));
    }
}
