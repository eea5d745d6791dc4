package de.dresden.smartparticipation.rewards.offer;

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
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/** One state of what two clerks approve of an offer. Once approved it stays as it is; the next change is the next version. */
@Entity
@Table(schema = "rewards", name = "offer_version")
class OfferVersion {

    @Id
    @SequenceGenerator(name = "offer_version_id", sequenceName = "rewards.offer_version_id", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "offer_version_id")
    private Long id;

    @ManyToOne
    @JoinColumn(name = "offer_id")
    private Offer offer;

    private int number;

    @Column(name = "created_at")
    private Instant createdAt;

    @Embedded
    private OfferParticulars particulars;

    @Embedded
    private OfferPicture picture;

    @Column(name = "in_force_from")
    private Instant inForceFrom;

    @Column(name = "discarded_at")
    private Instant discardedAt;

    @Embedded
    private Approval approval = Approval.byTwo();

    @Version
    private long version;

    protected OfferVersion() {}

    OfferVersion(Offer offer, int number, OfferData data, Capacity author, Instant now) {
        this.offer = offer;
        this.number = number;
        this.createdAt = now;
        write(data, author);
    }

    /** First day on which it is to be redeemed. */
    LocalDate begins() {
        return particulars.data().validFrom();
    }

    final void write(OfferData data, Capacity author) {
        AcceptableOffer.require(AcceptableOffer.problems(data));
        particulars = new OfferParticulars(data);
        approval.enteredBy(author);
    }

    void show(OfferPicture shown, Capacity author) {
        picture = shown;
        approval.enteredBy(author);
    }

    void propose(Capacity author, Instant now) {
        approval.propose(author, now, content());
    }

    /** @return whether it is in force now */
    boolean approve(Capacity approver, Instant now) {
        boolean inForce = approval.approve(approver, now, content());
        if (inForce) {
            inForceFrom = now;
        }
        return inForce;
    }

    void giveBack(Capacity approver, Instant now, String remark) {
        approval.giveBack(approver, now, remark);
    }

    void withdraw(Capacity author) {
        approval.withdraw(author);
    }

    void discard(Instant now) {
        discardedAt = now;
    }

    /** Whether it is a draft that is still worked on. */
    boolean open() {
        return discardedAt == null && approval.state() != ApprovalState.APPROVED;
    }

    /** Whether it waits for an approval. */
    boolean waits() {
        return open() && approval.state() == ApprovalState.PROPOSED;
    }

    FrozenContent content() {
        return FrozenContent.of(values());
    }

    Map<String, Object> told() {
        Map<String, Object> values = values();
        values.put("number", number);
        return values;
    }

    private Map<String, Object> values() {
        Map<String, Object> values = new TreeMap<>(particulars.values());
        if (picture() != null) {
            values.put("picture", picture.file());
            values.put("pictureText", picture.text());
        }
        return values;
    }

    int number() {
        return number;
    }

    OfferParticulars particulars() {
        return particulars;
    }

    /** Its picture, or null. */
    OfferPicture picture() {
        return picture == null || picture.file() == null ? null : picture;
    }

    Instant inForceFrom() {
        return inForceFrom;
    }

    Approval approval() {
        return approval;
    }
}
