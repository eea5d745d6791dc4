package de.dresden.smartparticipation.participation.plan;

import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Capacity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A document of a plan; its versions are rows that are only added, {@link DocumentVersions}. */
@Entity
@Table(schema = "participation", name = "plan_document")
class PlanDocument {

    @Id
    @SequenceGenerator(name = "plan_document_id", sequenceName = "participation.plan_document_id", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "plan_document_id")
    private Long id;

    @Column(name = "plan_id")
    private long plan;

    @Enumerated(EnumType.STRING)
    private DocumentKind kind;

    private String title;

    private boolean displayed;

    @Enumerated(EnumType.STRING)
    private StepKind step;

    @Column(name = "removed_at")
    private Instant removedAt;

    @Version
    private long version;

    protected PlanDocument() {}

    PlanDocument(long plan, DocumentData data) {
        this.plan = plan;
        enter(data);
    }

    private void enter(DocumentData data) {
        AcceptablePlan.require(AcceptableParts.ofDocument(data.kind(), data.title()));
        kind = data.kind();
        title = data.title();
        displayed = data.displayed();
        step = data.step();
    }

    PlanChanged renewed(int number, String hash, Subject subject, Capacity by) {
        Map<String, Object> after = values();
        after.put("number", number);
        after.put("hash", hash);
        return new PlanChanged(
                subject, number == 1 ? "document-added" : "document-renewed", Map.of(), after, by, List.of());
    }

    PlanChanged change(DocumentData data, Subject subject, Capacity by) {
        Map<String, Object> before = values();
        enter(data);
        return new PlanChanged(subject, "document-changed", before, values(), by, List.of());
    }

    /** It is shown no more; its versions stay. */
    PlanChanged remove(Instant now, Subject subject, Capacity by) {
        removedAt = now;
        return new PlanChanged(subject, "document-removed", values(), Map.of(), by, List.of());
    }

    boolean isOf(long wanted) {
        return plan == wanted && removedAt == null;
    }

    long id() {
        return id;
    }

    private Map<String, Object> values() {
        Map<String, Object> values = new HashMap<>();
        values.put("document", title);
        values.put("kind", kind.name());
        values.put("displayed", displayed);
        values.put("step", step == null ? null : step.name());
        return values;
    }
}
