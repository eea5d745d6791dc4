package de.dresden.smartparticipation.projects.cooperation.round;

import static de.dresden.smartparticipation.projects.cooperation.round.AcceptableRound.because;

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
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;

/** A computed variant; nothing of it changes but its release. */
@Entity
@Table(schema = "projects", name = "cooperation_run")
class Run {

    @Id
    @SequenceGenerator(name = "cooperation_run_id", sequenceName = "projects.cooperation_run_id", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "cooperation_run_id")
    private Long id;

    @Column(name = "round_id")
    private long round;

    private int number;

    @Column(name = "created_at")
    private Instant createdAt;

    private String note;

    private String input;

    private String result;

    private int companies;

    private int scored;

    private int pairs;

    private int fixed;

    private int groups;

    private int alone;

    private int worst;

    @Column(name = "score_sum")
    private long scoreSum;

    private long waited;

    @Column(name = "released_at")
    private Instant releasedAt;

    @Column(name = "job_id")
    private Long job;

    @Embedded
    private Approval approval = Approval.byOne();

    @Version
    private long version;

    protected Run() {}

    Run(long round, int number, String note, RunInput input, RunResult result, int scored, Instant now) {
        this.round = round;
        this.number = number;
        this.note = note;
        this.createdAt = now;
        this.input = RunJson.write(input);
        this.result = RunJson.write(result);
        this.companies = input.companies().size();
        this.scored = scored;
        this.pairs = result.matching().pairs().size();
        this.fixed = input.fixed().size();
        this.groups = result.groups().size();
        this.alone = result.matching().alone().size() - groups;
        this.worst = result.worst();
        this.scoreSum = result.sum();
        this.waited = result.matching().totals().waited();
    }

    /** @param done by which job it was computed */
    Run by(long done) {
        job = done;
        return this;
    }

    void propose(Capacity author, Instant now) {
        if (approval.state() == ApprovalState.PROPOSED) {
            throw new Refused(because("not-now"));
        }
        if (pairs == 0) {
            throw new Refused(because("no-pairs"));
        }
        approval.propose(author, now, content());
    }

    void takeBack(Capacity author) {
        approval.withdraw(author);
    }

    /** A second person releases it. @throws Refused with the reason of four eyes */
    void approve(Capacity approver, Instant now) {
        approval.approve(approver, now, content());
        releasedAt = now;
    }

    void giveBack(Capacity approver, Instant now, String remark) {
        approval.giveBack(approver, now, AcceptableRound.reason(remark));
    }

    FrozenContent content() {
        return FrozenContent.of(Map.of("number", number, "input", input, "result", result));
    }

    RunInput input() {
        return RunJson.input(input);
    }

    /** Whether a rule was asked if one side may gain alone. */
    boolean asksWhoGains() {
        return RunJson.asksWhoGains(input);
    }

    RunResult result() {
        return RunJson.result(result);
    }

    Approval approval() {
        return approval;
    }

    Long id() {
        return id;
    }

    long round() {
        return round;
    }

    int number() {
        return number;
    }

    RunRow row() {
        return new RunRow(
                number,
                createdAt,
                note,
                companies,
                scored,
                pairs,
                fixed,
                groups,
                alone,
                worst,
                scoreSum,
                waited,
                approval.state(),
                releasedAt,
                job);
    }
}
