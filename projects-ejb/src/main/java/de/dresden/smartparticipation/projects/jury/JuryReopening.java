package de.dresden.smartparticipation.projects.jury;

import de.dresden.smartparticipation.platform.approval.Approval;
import de.dresden.smartparticipation.platform.approval.FrozenContent;
import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.platform.fault.Refused;
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
import java.util.Map;

/** That a closed round shall be opened again: asked for by one project manager with a reason, approved by another. */
@Entity
@Table(schema = "projects", name = "jury_reopening")
class JuryReopening {

    @Id
    @SequenceGenerator(name = "jury_reopening_id", sequenceName = "projects.jury_reopening_id", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "jury_reopening_id")
    private Long id;

    @Column(name = "round_id")
    private long roundId;

    private String reason;

    private boolean over;

    @Embedded
    private Approval approval = Approval.byOne();

    @Version
    private long version;

    protected JuryReopening() {}

    /** @param reason why, 1 to 2,000 characters */
    JuryReopening(long round, String reason, Capacity by, Instant now) {
        if (reason == null || reason.isBlank() || reason.strip().length() > JuryMember.LONGEST) {
            throw new Refused(JuryRound.because("reason", JuryMember.LONGEST));
        }
        this.roundId = round;
        this.reason = reason.strip();
        approval.propose(by, now, content());
    }

    FrozenContent content() {
        return FrozenContent.of(Map.of("round", roundId, "reason", reason));
    }

    JuryChanged asked(Subject jury, Capacity by) {
        return JuryChanged.of(jury, "reopening-asked", Map.of("reason", reason), by);
    }

    /** @throws Refused with the reason of four eyes */
    void approve(Capacity by, Instant now) {
        approval.approve(by, now, content());
        over = true;
    }

    /** Says no. @param remark why */
    JuryChanged giveBack(String remark, Subject jury, Capacity by, Instant now) {
        approval.giveBack(by, now, remark);
        over = true;
        return JuryChanged.of(jury, "reopening-refused", Map.of("reason", remark.strip()), by);
    }

    JuryChanged withdraw(Subject jury, Capacity by) {
        approval.withdraw(by);
        over = true;
        return JuryChanged.of(jury, "reopening-withdrawn", Map.of(), by);
    }

    /** @throws Conflict where the version that was seen is not the stored one */
    JuryReopening seenAs(long seen, Subject jury) {
        if (seen != version) {
            throw Conflict.changedMeanwhile(jury);
        }
        return this;
    }

    String reason() {
        return reason;
    }

    Approval approval() {
        return approval;
    }

    long version() {
        return version;
    }
}
