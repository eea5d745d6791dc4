package de.dresden.smartparticipation.participation.statement;

import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Capacity;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A statement: see the package for its life. What was said and when it came never changes. */
@Entity
@Table(schema = "participation", name = "statement")
class Statement {

    @Id
    @SequenceGenerator(name = "statement_id", sequenceName = "participation.statement_id", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "statement_id")
    private Long id;

    private String reference;

    @Column(name = "plan_id")
    private long plan;

    @Column(name = "round_id")
    private long round;

    @Column(name = "agency_id")
    private Long agency;

    @Enumerated(EnumType.STRING)
    private StatementChannel channel;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "stored_at")
    private Instant storedAt;

    @Column(name = "entered_by")
    private Long enteredBy;

    @Embedded
    private StatedBy sender;

    private String text;

    @Column(name = "content_hash")
    private byte[] contentHash;

    private String doubt;

    private String note;

    @Enumerated(EnumType.STRING)
    private StatementState state;

    @Column(name = "group_id")
    private Long group;

    private boolean leads;

    /** Null where nobody ruled. */
    @Embedded
    private LateRecord late;

    @OneToMany(mappedBy = "statement", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("number")
    private List<StatementPoint> points = new ArrayList<>();

    @Version
    private long version;

    protected Statement() {}

    Statement(String reference, Arrived arrived, StatementSender sender, String text) {
        this.reference = reference;
        this.plan = arrived.plan();
        this.round = arrived.round();
        this.agency = arrived.agency();
        this.channel = arrived.channel();
        this.receivedAt = arrived.receivedAt();
        this.storedAt = arrived.storedAt();
        this.enteredBy = arrived.enteredBy();
        this.sender = new StatedBy(sender);
        this.text = text;
        this.state = StatementState.RECEIVED;
        this.contentHash = new byte[ContentHash.BYTES];
    }

    /** Once its attachments are kept: seals what was said. */
    void seal(byte[] hash, String remarkOfChecks, String remark) {
        contentHash = hash.clone();
        doubt = remarkOfChecks;
        note = remark;
    }

    StatementChanged received(Capacity by) {
        Map<String, Object> after = new TreeMap<>();
        after.put("channel", channel.name());
        after.put("receivedAt", receivedAt.toString());
        after.put("hash", ContentHash.hex(contentHash));
        return changed("received", Map.of(), after, by);
    }

    StatementChanged addPoint(PointData data, Capacity by) {
        ensureOpen();
        if (state == StatementState.GROUPED) {
            throw new Refused(Reason.of("participation.statement.weighed-with-its-group"));
        }
        StatementPoint point = new StatementPoint(this, points.size() + 1, data);
        points.add(point);
        state = StatementState.IN_WORK;
        return changed("point-added", Map.of(), point.values(), by);
    }

    StatementChanged changePoint(long point, PointData data, Capacity by) {
        ensureOpen();
        StatementPoint found = point(point);
        Map<String, Object> before = found.values();
        found.take(data);
        return changed("point-changed", before, found.values(), by);
    }

    /** @param weighed whether its weighing has begun: then it stays */
    StatementChanged removePoint(long point, boolean weighed, Capacity by) {
        ensureOpen();
        StatementPoint found = point(point);
        if (weighed) {
            throw new Refused(Reason.of("participation.statement.point-weighed", found.number()));
        }
        points.remove(found);
        for (int place = 0; place < points.size(); place++) {
            points.get(place).renumber(place + 1);
        }
        if (points.isEmpty()) {
            state = StatementState.RECEIVED;
        }
        return changed("point-removed", found.values(), Map.of(), by);
    }

    /**
     * Rules on a late statement.
     *
     * @param rule as it is cited in the plan's procedure
     * @throws Refused with what the law has against it
     */
    StatementChanged rule(LateDecision decision, Timing timing, String rule, Capacity by, Instant now) {
        if (state == StatementState.DECIDED || state == StatementState.NOTIFIED) {
            throw notNow();
        }
        List<Reason> against = decision.against(timing, rule);
        if (!against.isEmpty()) {
            throw new Refused(against);
        }
        if (decision.ruling() == LateRuling.LEFT_ASIDE && (group != null || !points.isEmpty())) {
            throw new Refused(Reason.of("participation.statement.in-work-already"));
        }
        Map<String, Object> before = LateRecord.values(late);
        late = new LateRecord(decision, by, now);
        if (decision.ruling() == LateRuling.LEFT_ASIDE) {
            state = StatementState.LEFT_ASIDE;
        } else if (state == StatementState.LEFT_ASIDE) {
            state = StatementState.RECEIVED;
        }
        return changed(
                decision.ruling() == LateRuling.LEFT_ASIDE ? "left-aside" : "considered",
                before,
                LateRecord.values(late),
                by);
    }

    /** @param lead whether its points are weighed for the whole group */
    StatementChanged join(long intoGroup, boolean lead, Capacity by) {
        ensureOpen();
        if (group != null) {
            throw new Refused(Reason.of("participation.statement.grouped-already", reference));
        }
        if (!lead && !points.isEmpty()) {
            throw new Refused(Reason.of("participation.statement.has-own-points", reference));
        }
        group = intoGroup;
        leads = lead;
        if (!lead) {
            state = StatementState.GROUPED;
        }
        return changed("grouped", Map.of(), Map.of("group", intoGroup), by);
    }

    StatementChanged leave(Capacity by) {
        if (state != StatementState.GROUPED) {
            throw new Refused(Reason.of("participation.statement.not-grouped", reference));
        }
        Long left = group;
        group = null;
        state = StatementState.RECEIVED;
        return changed("ungrouped", Map.of("group", left), Map.of(), by);
    }

    /** Its sender can see the result where that of the group is laid out, and gets no notice. */
    StatementChanged laidOut(String groupName, Capacity by) {
        return changed("laid-out", Map.of(), Map.of("group", groupName), by);
    }

    StatementChanged signed(long signatories, Capacity by) {
        ensureOpen();
        return changed("signatories-added", Map.of(), Map.of("signatories", signatories), by);
    }

    /** @param hash SHA-256 of the list that is kept with it from now on */
    StatementChanged listed(String hash, long signatories, Capacity by) {
        ensureOpen();
        return changed("list-kept", Map.of(), Map.of("signatories", signatories, "hash", hash), by);
    }

    void ensureOpen() {
        if (!state.open()) {
            throw notNow();
        }
    }

    private Refused notNow() {
        return new Refused(Reason.of(
                "participation.statement.not-now",
                reference,
                Reason.of("participation.statement-state."
                        + state.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'))));
    }

    private StatementPoint point(long point) {
        return points.stream()
                .filter(one -> one.id() != null && one.id() == point)
                .findFirst()
                .orElseThrow(() -> new NotFound(point));
    }

    Long id() {
        return id;
    }

    String reference() {
        return reference;
    }

    long plan() {
        return plan;
    }

    long round() {
        return round;
    }

    Instant receivedAt() {
        return receivedAt;
    }

    String text() {
        return text;
    }

    Long group() {
        return group;
    }

    byte[] contentHash() {
        return contentHash.clone();
    }

    long version() {
        return version;
    }

    Subject subject() {
        return new Subject(StatementChanged.SUBJECT, id, reference);
    }

    private StatementChanged changed(String verb, Map<String, ?> before, Map<String, ?> after, Capacity by) {
        return new StatementChanged(
                subject(), StatementChanged.SUBJECT + "." + verb, before, after, by.actingFor(), List.of());
    }
}
