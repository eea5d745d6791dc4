package de.dresden.smartparticipation.projects.cooperation.tandem;

import static de.dresden.smartparticipation.projects.cooperation.tandem.AcceptableDeclaration.because;

import de.dresden.smartparticipation.platform.approval.Approval;
import de.dresden.smartparticipation.platform.approval.ApprovalState;
import de.dresden.smartparticipation.platform.approval.FrozenContent;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.projects.cooperation.bounds.TandemBounds;
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

/** One version of the bounds: proposed by one person, released by another; what it says is never changed. */
@Entity
@Table(schema = "projects", name = "tandem_rules")
class BoundsVersion {

    private static final int LONGEST = 2_000;

    @Id
    @SequenceGenerator(name = "tandem_rules_id", sequenceName = "projects.tandem_rules_id", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "tandem_rules_id")
    private Long id;

    private int number;

    @Column(name = "most_employees")
    private int mostEmployees;

    @Column(name = "least_in_dresden")
    private int leastInDresden;

    @Column(name = "least_kkw")
    private int leastKkw;

    private String reason;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "in_force_from")
    private Instant inForceFrom;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    @Embedded
    private Approval approval = Approval.byOne();

    @Version
    private long version;

    protected BoundsVersion() {}

    /** @param why 1 to 2,000 characters. @throws Refused where bounds or reason cannot be */
    BoundsVersion(int number, TandemBounds bounds, String why, Capacity author, Instant now) {
        TandemBounds sound = bounds.requireSound();
        this.number = number;
        this.mostEmployees = sound.mostEmployees();
        this.leastInDresden = sound.leastInDresden();
        this.leastKkw = sound.leastKkw();
        this.reason = typed(why);
        this.createdAt = now;
        approval.propose(author, now, content());
    }

    private static String typed(String why) {
        String typed = why == null ? "" : why.strip();
        if (typed.isEmpty() || typed.length() > LONGEST) {
            throw new Refused(because("bounds-reason", LONGEST));
        }
        return typed;
    }

    void takeBack(Capacity author, Instant now) {
        approval.withdraw(author);
        withdrawnAt = now;
    }

    /** It counts from now on. @throws Refused with the reason of four eyes */
    void release(Capacity approver, Instant now) {
        approval.approve(approver, now, content());
        inForceFrom = now;
    }

    void giveBack(Capacity approver, Instant now, String remark) {
        approval.giveBack(approver, now, typed(remark));
    }

    FrozenContent content() {
        return FrozenContent.of(Map.of("number", number, "bounds", bounds().facts(), "reason", reason));
    }

    TandemBounds bounds() {
        return new TandemBounds(mostEmployees, leastInDresden, leastKkw);
    }

    boolean waits() {
        return approval.state() == ApprovalState.PROPOSED;
    }

    Approval approval() {
        return approval;
    }

    TandemRulesDetails.Version view() {
        return new TandemRulesDetails.Version(number, bounds(), reason, approval.state(), createdAt, inForceFrom);
    }

    int number() {
        return number;
    }
}
