package de.dresden.smartparticipation.rewards.rule;

import de.dresden.smartparticipation.platform.approval.Approval;
import de.dresden.smartparticipation.platform.approval.FrozenContent;
import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.tasks.DueDay;
import de.dresden.smartparticipation.platform.tasks.TaskChange;
import de.dresden.smartparticipation.platform.text.Texts;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Another value of a rule, proposed by one; it holds once another person releases it. Decided once, in one way. */
@Entity
@Table(schema = "rewards", name = "rule_proposal")
class RuleProposal {

    static final String SUBJECT = "rule-proposal";

    private static final String APPROVE = "rule.approve";

    /** Days within which a colleague looks at it, where it does not begin earlier. */
    private static final int DAYS = 14;

    @Id
    @SequenceGenerator(name = "rule_proposal_id", sequenceName = "rewards.rule_proposal_id", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "rule_proposal_id")
    private Long id;

    @Enumerated(EnumType.STRING)
    private RuleName name;

    private long value;

    @Column(name = "valid_from")
    private Instant validFrom;

    private String remark;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    @Embedded
    private Approval approval = Approval.byOne();

    @Version
    private long version;

    protected RuleProposal() {}

    /**
     * @param value in the rule's unit
     * @param validFrom from when it shall hold, or null: from its release on
     * @param remark why
     * @throws Refused with all that speaks against it
     */
    RuleProposal(RuleName name, long value, Instant validFrom, String remark, Capacity author, Instant now) {
        refuse(AcceptableValue.problems(name, value, validFrom == null ? now : validFrom, remark, now));
        this.name = name;
        this.value = value;
        this.validFrom = validFrom;
        this.remark = remark.strip();
        this.createdAt = now;
        approval.enteredBy(author);
        approval.propose(author, now, frozen());
    }

    /** @param holds what holds now; asked once it is stored, since it is told by its number */
    RuleChanged proposed(long holds) {
        return told("proposed", holds, approval.proposedBy(), List.of(task()));
    }

    /**
     * Releases exactly what was proposed.
     *
     * @return from when on the value holds
     * @throws Refused where the person has a part in it, or it should have begun already
     */
    Instant release(Capacity approver, Instant now) {
        if (overdue(now)) {
            throw new Refused(Reason.of("rewards.rule-value.overdue", validFrom));
        }
        Instant from = validFrom == null ? now : validFrom;
        refuse(AcceptableValue.problems(name, value, from, remark, now));
        approval.approve(approver, now, frozen());
        return from;
    }

    RuleChanged released(long held, Capacity approver) {
        return told("released", held, approver, closed());
    }

    /** @param answer why not, must not be blank */
    RuleChanged giveBack(String answer, long holds, Capacity approver, Instant now) {
        approval.giveBack(approver, now, answer);
        return told("returned", holds, approver, closed());
    }

    /** @throws Refused where somebody else proposed it, or it is decided */
    RuleChanged withdraw(long holds, Capacity author, Instant now) {
        approval.withdraw(author);
        withdrawnAt = now;
        return told("withdrawn", holds, author, closed());
    }

    /** Whether the day from which it should have held is over: then it cannot be released any more. */
    boolean overdue(Instant now) {
        return validFrom != null && validFrom.isBefore(now);
    }

    /** @throws Conflict where the version that was seen is not the stored one */
    RuleProposal seenAs(long seen) {
        if (seen != version) {
            throw Conflict.changedMeanwhile(subject());
        }
        return this;
    }

    FrozenContent frozen() {
        Map<String, Object> content = new TreeMap<>();
        content.put("name", name);
        content.put("value", value);
        content.put("validFrom", validFrom);
        content.put("remark", remark);
        return FrozenContent.of(content);
    }

    Subject subject() {
        return new Subject(SUBJECT, id == null ? 0 : id, name.name());
    }

    Approval approval() {
        return approval;
    }

    Long id() {
        return id;
    }

    RuleName name() {
        return name;
    }

    private TaskChange task() {
        return new TaskChange.Open(
                APPROVE,
                subject(),
                "rewards",
                Texts.german()
                        .text("rewards.rule-name."
                                + name.name().toLowerCase(Locale.ROOT).replace('_', '-')),
                null,
                Role.REWARDS_CLERK,
                null,
                null,
                due(),
                "/rewards/rule.xhtml?name=" + name);
    }

    private LocalDate due() {
        LocalDate today = LocalDate.ofInstant(createdAt, Clocks.BERLIN);
        return DueDay.before(validFrom == null ? today : LocalDate.ofInstant(validFrom, Clocks.BERLIN), today, DAYS);
    }

    private List<TaskChange> closed() {
        return List.of(new TaskChange.Close(APPROVE, subject()));
    }

    private RuleChanged told(String what, long holds, Capacity by, List<TaskChange> tasks) {
        Map<String, Object> after = new TreeMap<>();
        after.put("value", value);
        after.put("validFrom", validFrom == null ? null : validFrom.toString());
        after.put("reason", remark);
        after.put("state", approval.state().name());
        if (approval.returnRemark() != null) {
            after.put("remark", approval.returnRemark());
        }
        return new RuleChanged(subject(), "rule." + what, Map.of("value", holds), after, by.actingFor(), tasks);
    }

    private static void refuse(List<Reason> problems) {
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
    }
}
