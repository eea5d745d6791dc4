package de.dresden.smartparticipation.projects.grant;

import static de.dresden.smartparticipation.projects.grant.GrantReason.because;

import de.dresden.smartparticipation.platform.approval.Approval;
import de.dresden.smartparticipation.platform.approval.ApprovalState;
import de.dresden.smartparticipation.platform.approval.FrozenContent;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.identity.Capacity;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;

/** One version of a template. Its conditions stand in a table of their own ({@link TemplateRegister}). */
@Entity
@Table(schema = "projects", name = "grant_template_version")
class TemplateVersion {

    @Id
    @SequenceGenerator(
            name = "grant_template_version_id",
            sequenceName = "projects.grant_template_version_id",
            allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "grant_template_version_id")
    private Long id;

    @ManyToOne
    @JoinColumn(name = "template_id")
    private GrantTemplate template;

    private int number;

    @Column(name = "created_at")
    private Instant createdAt;

    private String subject;

    private String opening;

    private String closing;

    private String remedy;

    @Column(name = "in_force_from")
    private Instant inForceFrom;

    @Column(name = "discarded_at")
    private Instant discardedAt;

    @Embedded
    private Approval approval = Approval.byOne();

    @Version
    private long version;

    protected TemplateVersion() {}

    TemplateVersion(GrantTemplate template, int number, Instant now) {
        this.template = template;
        this.number = number;
        this.createdAt = now;
    }

    void write(TemplateData data, Capacity author) {
        if (approval.state() == ApprovalState.PROPOSED) {
            throw new Refused(because("template-waits"));
        }
        subject = data.subject();
        opening = data.opening();
        closing = data.closing();
        remedy = data.remedy();
        approval.enteredBy(author);
    }

    void release(Capacity approver, Instant now, FrozenContent content) {
        approval.approve(approver, now, content);
        inForceFrom = now;
    }

    void discard(Instant now) {
        if (approval.state() == ApprovalState.PROPOSED) {
            throw new Refused(because("template-waits"));
        }
        discardedAt = now;
    }

    boolean open() {
        return discardedAt == null && approval.state() != ApprovalState.APPROVED;
    }

    boolean discarded() {
        return discardedAt != null;
    }

    TemplateData data(List<String> conditions) {
        return new TemplateData(subject, opening, conditions, closing, remedy);
    }

    Long id() {
        return id;
    }

    int number() {
        return number;
    }

    Instant inForceFrom() {
        return inForceFrom;
    }

    Approval approval() {
        return approval;
    }
}
