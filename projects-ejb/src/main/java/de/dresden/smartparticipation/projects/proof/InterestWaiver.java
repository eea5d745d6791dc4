package de.dresden.smartparticipation.projects.proof;

import de.dresden.smartparticipation.platform.approval.Approval;
import de.dresden.smartparticipation.platform.approval.FrozenContent;
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
import java.util.Map;

/** Interest that is not asked for (§ 49a Abs. 3 Satz 2 VwVfG): proposed by one, approved by another. */
@Entity
@Table(schema = "projects", name = "interest_waiver")
class InterestWaiver {

    @Id
    @SequenceGenerator(name = "interest_waiver_id", sequenceName = "projects.interest_waiver_id", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "interest_waiver_id")
    private Long id;

    @Column(name = "reclaim_id")
    private long reclaim;

    private long cents;

    private String reason;

    @Embedded
    private Approval approval = Approval.byOne();

    @Version
    private long version;

    protected InterestWaiver() {}

    InterestWaiver(long reclaim) {
        this.reclaim = reclaim;
    }

    /** For the first time or once more; what is waived was found acceptable. */
    void propose(long howMuch, String why, Capacity by, Instant now) {
        cents = howMuch;
        reason = why;
        approval.propose(by, now, frozen());
    }

    void approve(Capacity by, Instant now) {
        approval.approve(by, now, frozen());
    }

    void giveBack(String remark, Capacity by, Instant now) {
        approval.giveBack(by, now, remark);
    }

    FrozenContent frozen() {
        return FrozenContent.of(Map.of("reclaim", reclaim, "cents", cents, "reason", reason));
    }

    long cents() {
        return cents;
    }

    String reason() {
        return reason;
    }

    Approval approval() {
        return approval;
    }
}
