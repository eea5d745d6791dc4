package de.dresden.smartparticipation.platform.retention;

import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.tasks.TaskChange;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The plan of one case: offered to the archive, valued, handed over, disposed of. It begins with the first thing entered. */
@Entity
@Table(schema = "platform", name = "retention_plan")
class RetentionPlan {

    static final String STEP = "retention.dispose";
    private static final int LONGEST = 600;
    private static final int SHORTEST_NAME = 2;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_REMARK = 2_000;

    @Id
    @SequenceGenerator(name = "retention_plan_id", sequenceName = "platform.retention_plan_id", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "retention_plan_id")
    private Long id;

    @Column(name = "subject_type")
    private String subjectType;

    @Column(name = "subject_id")
    private long subjectId;

    @Column(name = "subject_reference")
    private String subjectReference;

    @Column(name = "department_id")
    private long department;

    @ElementCollection
    @CollectionTable(schema = "platform", name = "retention_period", joinColumns = @JoinColumn(name = "plan_id"))
    @MapKeyColumn(name = "kind")
    @Column(name = "months")
    private Map<String, Integer> periods = new HashMap<>();

    @Column(name = "offered_at")
    private Instant offeredAt;

    @Column(name = "offered_by")
    private Long offeredBy;

    @Enumerated(EnumType.STRING)
    private ArchiveValuation valuation;

    private String archivist;

    @Column(name = "valued_at")
    private Instant valuedAt;

    @Column(name = "valuation_entered_by")
    private Long valuationEnteredBy;

    @Column(name = "valuation_remark")
    private String valuationRemark;

    @Column(name = "handed_over_at")
    private Instant handedOverAt;

    @Column(name = "handed_over_by")
    private Long handedOverBy;

    @Column(name = "disposed_at")
    private Instant disposedAt;

    @Version
    private long version;

    protected RetentionPlan() {}

    RetentionPlan(RetainedCase about) {
        subjectType = about.subject().type();
        subjectId = about.subject().id();
        subjectReference = about.subject().reference();
        department = about.department();
    }

    /** @throws Conflict where somebody else has changed it since */
    RetentionPlan seen(long known) {
        if (known != version) {
            throw Conflict.changedMeanwhile(subject());
        }
        return this;
    }

    /** @param months months after the end, by kind; 0 to 600 */
    RetentionChanged keep(Map<String, Integer> months) {
        if (months.values().stream().anyMatch(number -> number == null || number < 0 || number > LONGEST)) {
            throw because("months", LONGEST);
        }
        Map<String, Integer> before = new TreeMap<>(periods);
        periods.clear();
        periods.putAll(months);
        return told("periods-changed", before, new TreeMap<>(periods));
    }

    RetentionChanged offer(long by, Instant now) {
        if (offeredAt != null) {
            throw because("offered-already");
        }
        offeredAt = now;
        offeredBy = by;
        return told("offered", Map.of(), Map.of());
    }

    /**
     * What the archive has said.
     *
     * @param who who said it there, 2 to 200 characters
     */
    RetentionChanged value(ArchiveValuation said, String who, String remark, long by, Instant now) {
        if (offeredAt == null) {
            throw because("not-offered");
        }
        if (handedOverAt != null || disposedAt != null) {
            throw because("over");
        }
        String name = who == null ? "" : who.strip();
        if (said == null || name.length() < SHORTEST_NAME || name.length() > LONGEST_NAME) {
            throw because("archivist-missing");
        }
        if (remark != null && remark.length() > LONGEST_REMARK) {
            throw because("remark-length", LONGEST_REMARK);
        }
        valuation = said;
        archivist = name;
        valuationRemark = remark == null || remark.isBlank() ? null : remark.strip();
        valuationEnteredBy = by;
        valuedAt = now;
        return told("valued", Map.of(), Map.of("valuation", said.name(), "archivist", name));
    }

    RetentionChanged handOver(long by, Instant now) {
        if (valuation == null || !valuation.takesOver()) {
            throw because("nothing-to-hand-over");
        }
        if (handedOverAt != null) {
            throw because("handed-over-already");
        }
        handedOverAt = now;
        handedOverBy = by;
        return told("handed-over", Map.of(), Map.of());
    }

    /** @param numbers how many records of each kind went */
    RetentionChanged dispose(Map<String, Long> numbers, boolean ended, Instant now) {
        MayDispose.check(ended, valuation, handedOverAt != null).ifPresent(why -> {
            throw new Refused(why);
        });
        disposedAt = now;
        return new RetentionChanged(
                subject(),
                "retention.disposed",
                Map.of(),
                new TreeMap<>(numbers),
                List.of(new TaskChange.Close(STEP, subject())));
    }

    private RetentionChanged told(String verb, Map<String, ?> before, Map<String, ?> after) {
        return new RetentionChanged(subject(), "retention." + verb, before, after, List.of());
    }

    private static Refused because(String what, Object... values) {
        return new Refused(Reason.of("platform.retention." + what, values));
    }

    private Subject subject() {
        return new Subject(subjectType, subjectId, subjectReference);
    }

    Map<String, Integer> periods() {
        return Map.copyOf(periods);
    }

    RetentionState state() {
        return new RetentionState(
                version, offeredAt, valuation, archivist, valuedAt, valuationRemark, handedOverAt, disposedAt);
    }
}
