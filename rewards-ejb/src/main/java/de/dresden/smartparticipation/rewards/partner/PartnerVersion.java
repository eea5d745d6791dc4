package de.dresden.smartparticipation.rewards.partner;

import de.dresden.smartparticipation.platform.approval.Approval;
import de.dresden.smartparticipation.platform.approval.ApprovalState;
import de.dresden.smartparticipation.platform.approval.FrozenContent;
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
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/** One state of what two clerks approve of a partner. Once approved it stays as it is; the next change is the next version. */
@Entity
@Table(schema = "rewards", name = "partner_version")
class PartnerVersion {

    @Id
    @SequenceGenerator(name = "partner_version_id", sequenceName = "rewards.partner_version_id", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "partner_version_id")
    private Long id;

    @ManyToOne
    @JoinColumn(name = "partner_id")
    private Partner partner;

    private int number;

    @Column(name = "from_partner")
    private boolean fromPartner;

    @Column(name = "created_at")
    private Instant createdAt;

    @Embedded
    private Particulars particulars;

    @Embedded
    private SealedIban iban = SealedIban.none();

    @Column(name = "iban_payable_from")
    private Instant ibanPayableFrom;

    @Column(name = "in_force_from")
    private Instant inForceFrom;

    @Column(name = "discarded_at")
    private Instant discardedAt;

    @Embedded
    private Approval approval = Approval.byTwo();

    @Version
    private long version;

    protected PartnerVersion() {}

    PartnerVersion(Partner partner, int number, PartnerData data, SealedIban iban, Instant now) {
        this.partner = partner;
        this.number = number;
        this.createdAt = now;
        write(data, iban);
    }

    /** @param other the IBAN, or null: as it is */
    final void write(PartnerData data, SealedIban other) {
        AcceptablePartner.require(AcceptablePartner.problems(data));
        particulars = new Particulars(data);
        if (other != null) {
            iban = other;
        }
    }

    void enteredBy(Capacity author) {
        approval.enteredBy(author);
    }

    /** @param own whether the partner's own people entered it */
    void enteredBy(Capacity author, boolean own) {
        enteredBy(author);
        fromPartner = own;
    }

    boolean fromPartner() {
        return fromPartner;
    }

    void propose(Capacity author, Instant now) {
        approval.propose(author, now, content());
    }

    void proposeFromOutside(Instant now) {
        approval.proposeFromOutside(now, content());
    }

    /**
     * @param before what is in force, or null
     * @param cooling how long a changed IBAN waits
     * @return whether it is in force now
     */
    boolean approve(Capacity approver, Instant now, PartnerVersion before, Duration cooling) {
        boolean inForce = approval.approve(approver, now, content());
        if (inForce) {
            inForceFrom = now;
            ibanPayableFrom = payableFrom(now, before, cooling);
        }
        return inForce;
    }

    private Instant payableFrom(Instant now, PartnerVersion before, Duration cooling) {
        if (!iban().isThere()) {
            return null;
        }
        if (before == null || !before.iban().isThere()) {
            return now;
        }
        return iban().sameAs(before.iban()) ? before.ibanPayableFrom : now.plus(cooling);
    }

    void giveBack(Capacity approver, Instant now, String remark) {
        approval.giveBack(approver, now, remark);
    }

    void discard(Instant now) {
        discardedAt = now;
    }

    /** Whether it is a draft that is still worked on. */
    boolean open() {
        return discardedAt == null && approval.state() != ApprovalState.APPROVED;
    }

    boolean approved() {
        return approval.state() == ApprovalState.APPROVED;
    }

    FrozenContent content() {
        Map<String, Object> values = new TreeMap<>(particulars.values());
        if (iban().isThere()) {
            values.put("iban", iban().fingerprint());
        }
        return FrozenContent.of(values);
    }

    /** For the audit: of the IBAN only what is shown. */
    Map<String, Object> told() {
        Map<String, Object> values = new TreeMap<>(particulars.values());
        if (iban().isThere()) {
            values.put("iban", "…" + iban().lastFour());
        }
        values.put("number", number);
        return values;
    }

    Long id() {
        return id;
    }

    int number() {
        return number;
    }

    Particulars particulars() {
        return particulars;
    }

    /** JPA reads an embedded value whose columns are all empty as null. */
    SealedIban iban() {
        return iban == null ? SealedIban.none() : iban;
    }

    Instant ibanPayableFrom() {
        return ibanPayableFrom;
    }

    Instant inForceFrom() {
        return inForceFrom;
    }

    Approval approval() {
        return approval;
    }
}
