package de.dresden.smartparticipation.rewards.partner;

import de.dresden.smartparticipation.platform.approval.Approval;
import de.dresden.smartparticipation.platform.approval.FrozenContent;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Capacity;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Who is to be reached from now on, as the partner's own people propose it; a clerk looks at it. Decided once, in one way. */
@Entity
@Table(schema = "rewards", name = "partner_contact")
class ContactProposal {

    @Id
    @SequenceGenerator(name = "partner_contact_id", sequenceName = "rewards.partner_contact_id", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "partner_contact_id")
    private Long id;

    @Column(name = "partner_id")
    private long partner;

    private String name;

    private String email;

    private String phone;

    private String website;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    @Embedded
    private Approval approval = Approval.byOne();

    @Version
    private long version;

    protected ContactProposal() {}

    /** @throws de.dresden.smartparticipation.platform.fault.Refused with everything that is wrong */
    ContactProposal(long partner, Contact contact, Capacity author, Instant now) {
        AcceptablePartner.require(AcceptablePartner.problems(contact));
        this.partner = partner;
        this.name = contact.name();
        this.email = contact.email();
        this.phone = contact.phone();
        this.website = contact.website();
        this.createdAt = now;
        approval.enteredBy(author);
        approval.propose(author, now, content());
    }

    void approve(Capacity clerk, Instant now) {
        approval.approve(clerk, now, content());
    }

    void giveBack(String remark, Capacity clerk, Instant now) {
        approval.giveBack(clerk, now, AcceptablePartner.reason(remark));
    }

    /** Its own people take it back, whoever of them proposed it. */
    void withdraw(Instant now) {
        approval.withdraw(approval.proposedBy());
        withdrawnAt = now;
    }

    Contact contact() {
        return new Contact(name, email, phone, website);
    }

    Approval approval() {
        return approval;
    }

    FrozenContent content() {
        return FrozenContent.of(told());
    }

    /** For the audit, beside what holds. */
    Map<String, Object> told() {
        Map<String, Object> values = new HashMap<>();
        values.put("name", name);
        values.put("email", email);
        values.put("phone", phone);
        values.put("website", website);
        return values;
    }

    /** What the task is about: another than the partner, whose own tasks follow from its state. */
    Subject task(String reference) {
        return new Subject("partner-contact", id, reference);
    }
}
