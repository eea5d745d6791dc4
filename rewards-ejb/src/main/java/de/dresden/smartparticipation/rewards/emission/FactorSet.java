package de.dresden.smartparticipation.rewards.emission;

import de.dresden.smartparticipation.platform.approval.Approval;
import de.dresden.smartparticipation.platform.approval.ApprovalState;
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
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A set of emission factors: see the package. */
@Entity
@Table(schema = "rewards", name = "factor_set")
class FactorSet {

    private static final String APPROVE = "factor-set.approve";

    /** Days within which a colleague looks at it, where it does not hold earlier. */
    private static final int DAYS = 14;

    @Id
    @SequenceGenerator(name = "factor_set_id", sequenceName = "rewards.factor_set_id", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "factor_set_id")
    private Long id;

    private String reference;

    private int year;

    private String source;

    private String scope;

    private String model;

    @Enumerated(EnumType.STRING)
    private Quality quality;

    private String origin;

    private int baseline;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    @Column(name = "created_at")
    private Instant createdAt;

    @Embedded
    private Approval approval = Approval.byOne();

    @ElementCollection
    @CollectionTable(schema = "rewards", name = "factor", joinColumns = @JoinColumn(name = "set_id"))
    private List<Factor> factors = new ArrayList<>();

    @Version
    private long version;

    protected FactorSet() {}

    /**
     * @param reference its own, {@code EF-2024-2}
     * @param origin where it was read from, as the file's name
     */
    FactorSet(String reference, FactorData data, String origin, Capacity by, Instant now) {
        this.reference = reference;
        this.year = data.year();
        this.source = data.source();
        this.scope = data.scope();
        this.model = data.model();
        this.quality = data.quality();
        this.baseline = data.baselineGramsPerKm();
        this.origin = origin;
        this.createdAt = now;
        data.factors().forEach(row -> factors.add(new Factor(row)));
        approval.enteredBy(by);
    }

    FactorSetChanged imported(Capacity by) {
        return told("imported", Map.of(), values(), by, List.of());
    }

    /**
     * Proposes that it holds from a day on.
     *
     * @throws Refused where it is approved already, or the day is missing
     */
    FactorSetChanged propose(LocalDate from, Capacity by, Instant now) {
        if (from == null) {
            throw new Refused(Reason.of("rewards.emission.first-day-missing"));
        }
        refuseWhileProposed();
        Map<String, Object> before = values();
        LocalDate earlier = validFrom;
        if (approval.state() != ApprovalState.APPROVED) {
            validFrom = from;
        }
        try {
            approval.propose(by, now, frozen());
        } catch (Refused refused) {
            validFrom = earlier;
            throw refused;
        }
        return told(
                "proposed",
                before,
                values(),
                by,
                List.of(new TaskChange.Open(
                        APPROVE,
                        subject(),
                        "rewards",
                        reference,
                        source,
                        Role.REWARDS_CLERK,
                        null,
                        null,
                        DueDay.before(validFrom, LocalDate.ofInstant(now, Clocks.BERLIN), DAYS),
                        "/rewards/factorSet.xhtml?reference=" + reference)));
    }

    /**
     * Approves what was proposed; from its first day on trips are computed with it.
     *
     * @param lastDay the day before the next set begins, or null where none follows
     * @throws Refused with the reason of the four eyes
     */
    FactorSetChanged approve(LocalDate lastDay, Capacity by, Instant now) {
        Map<String, Object> before = values();
        approval.approve(by, now, frozen());
        validUntil = lastDay;
        return told("approved", before, values(), by, closed());
    }

    FactorSetChanged giveBack(String remark, Capacity by, Instant now) {
        Map<String, Object> before = values();
        approval.giveBack(by, now, remark);
        Map<String, Object> after = values();
        after.put("remark", remark.strip());
        return told("returned", before, after, by, closed());
    }

    FactorSetChanged withdraw(Capacity by) {
        Map<String, Object> before = values();
        approval.withdraw(by);
        return told("withdrawn", before, values(), by, closed());
    }

    /** @throws Refused while it is proposed, and for good once it is approved */
    FactorSetChanged discarded(Capacity by) {
        refuseWhileProposed();
        if (approval.state() == ApprovalState.APPROVED) {
            throw new Refused(Reason.of("rewards.constraint.factor_set_stays"));
        }
        return told("discarded", values(), Map.of(), by, List.of());
    }

    /** Ends the day before its successor begins. */
    FactorSetChanged endBefore(FactorSet successor, Capacity by) {
        Map<String, Object> before = values();
        validUntil = successor.validFrom.minusDays(1);
        Map<String, Object> after = values();
        after.put("successor", successor.reference);
        return told("ended", before, after, by, List.of());
    }

    FactorSet seenAs(long seen) {
        if (seen != version) {
            throw Conflict.changedMeanwhile(subject());
        }
        return this;
    }

    Subject subject() {
        return new Subject("factor-set", id, reference);
    }

    Approval approval() {
        return approval;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    /** What the approval is about; the end is not: it comes with the next set. */
    FrozenContent frozen() {
        Map<String, Object> content = new TreeMap<>();
        content.put("year", year);
        content.put("source", source);
        content.put("scope", scope);
        content.put("model", model);
        content.put("quality", quality);
        content.put("baseline", baseline);
        content.put("validFrom", validFrom);
        rows().forEach(row ->
                content.put("factor." + row.mode(), row.gramsPerKm() + " " + row.quality() + " " + row.remark()));
        return FrozenContent.of(content);
    }

    List<FactorRow> rows() {
        return factors.stream()
                .map(Factor::row)
                .sorted(Comparator.comparing(FactorRow::mode))
                .toList();
    }

    FactorData data() {
        return new FactorData(year, source, scope, model, baseline, rows());
    }

    FactorSetRow row() {
        return new FactorSetRow(
                id,
                reference,
                year,
                source,
                quality,
                origin,
                baseline,
                factors.size(),
                validFrom,
                validUntil,
                approval.state(),
                version);
    }

    private void refuseWhileProposed() {
        if (approval.state() == ApprovalState.PROPOSED) {
            throw new Refused(Reason.of("rewards.emission.waits"));
        }
    }

    private List<TaskChange> closed() {
        return List.of(new TaskChange.Close(APPROVE, subject()));
    }

    private Map<String, Object> values() {
        Map<String, Object> values = new TreeMap<>();
        values.put("state", approval.state().name());
        values.put("source", source);
        values.put("baseline", baseline);
        values.put("validFrom", validFrom == null ? null : validFrom.toString());
        values.put("validUntil", validUntil == null ? null : validUntil.toString());
        rows().forEach(row -> values.put(row.mode().name(), row.gramsPerKm()));
        return values;
    }

    private FactorSetChanged told(
            String what, Map<String, ?> before, Map<String, ?> after, Capacity by, List<TaskChange> tasks) {
        return new FactorSetChanged(subject(), what, before, after, by.actingFor(), tasks);
    }
}
