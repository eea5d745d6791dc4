package de.dresden.smartparticipation.participation.plan;

import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.identity.Capacity;
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
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A round in which public and agencies take part: planned, then published, from when on only its end changes, by an extension.
 * Changed through its {@link Plan}.
 */
@Entity
@Table(schema = "participation", name = "plan_round")
class PlanRound {

    @Id
    @SequenceGenerator(name = "plan_round_id", sequenceName = "participation.plan_round_id", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "plan_round_id")
    private Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "plan_id")
    private Plan plan;

    @Enumerated(EnumType.STRING)
    private RoundKind kind;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "last_day")
    private LocalDate lastDay;

    @Column(name = "agencies_received_on")
    private LocalDate agenciesReceivedOn;

    @Column(name = "agencies_last_day")
    private LocalDate agenciesLastDay;

    @Enumerated(EnumType.STRING)
    private PeriodKind period;

    private String reason;

    @Column(name = "changes_only")
    private boolean changesOnly;

    @Column(name = "affected_only")
    private boolean affectedOnly;

    @Column(name = "announced_on")
    private LocalDate announcedOn;

    @Column(name = "announced_in")
    private String announcedIn;

    private String portal;

    private String announcement;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "published_by")
    private Long publishedBy;

    @ElementCollection
    @CollectionTable(schema = "participation", name = "plan_access", joinColumns = @JoinColumn(name = "round_id"))
    @OrderColumn(name = "position")
    private List<AccessRow> accesses = new ArrayList<>();

    @Version
    private long version;

    protected PlanRound() {}

    PlanRound(Plan plan, RoundData data) {
        this.plan = plan;
        enter(data);
    }

    final void enter(RoundData data) {
        requirePlanned();
        kind = data.kind();
        firstDay = data.firstDay();
        lastDay = data.lastDay();
        agenciesReceivedOn = data.agenciesReceivedOn();
        agenciesLastDay = data.agenciesLastDay();
        period = data.period();
        reason = data.reason();
        changesOnly = data.changesOnly();
        affectedOnly = data.affectedOnly();
        announcedOn = data.announcedOn();
        announcedIn = data.announcedIn();
        portal = data.portal();
    }

    void give(List<Access> others) {
        requirePlanned();
        accesses.clear();
        others.forEach(access -> accesses.add(new AccessRow(access)));
    }

    /** From now on its days and its announcement are what they are. */
    void publish(String text, Capacity by, Instant now) {
        requirePlanned();
        announcement = text;
        publishedAt = now;
        publishedBy = by.person();
    }

    /** Both ends move: nobody who is asked has less time than another. */
    void extend(LocalDate until) {
        lastDay = until;
        if (agenciesLastDay != null && agenciesLastDay.isBefore(until)) {
            agenciesLastDay = until;
        }
    }

    private void requirePlanned() {
        if (isPublished()) {
            throw new Refused(Reason.of("participation.plan.round-published"));
        }
    }

    boolean isPublished() {
        return publishedAt != null;
    }

    boolean isOverOn(LocalDate day) {
        return isPublished() && lastDay.isBefore(day);
    }

    boolean runsOn(LocalDate day) {
        return isPublished() && !firstDay.isAfter(day) && !lastDay.isBefore(day);
    }

    boolean overlaps(RoundData data) {
        return !firstDay.isAfter(data.lastDay()) && !lastDay.isBefore(data.firstDay());
    }

    RoundData data() {
        return new RoundData(
                kind,
                firstDay,
                lastDay,
                agenciesReceivedOn,
                agenciesLastDay,
                period,
                reason,
                changesOnly,
                affectedOnly,
                announcedOn,
                announcedIn,
                portal);
    }

    List<Access> accesses() {
        return accesses.stream().map(AccessRow::access).toList();
    }

    RoundKind kind() {
        return kind;
    }

    LocalDate firstDay() {
        return firstDay;
    }

    LocalDate lastDay() {
        return lastDay;
    }

    LocalDate announcedOn() {
        return announcedOn;
    }

    long id() {
        if (id == null) {
            throw new NotFound(kind);
        }
        return id;
    }

    boolean has(long wanted) {
        return id != null && id == wanted;
    }

    /** For the audit. */
    Map<String, Object> values() {
        Map<String, Object> values = new HashMap<>();
        values.put("round", kind.name());
        values.put("firstDay", String.valueOf(firstDay));
        values.put("lastDay", String.valueOf(lastDay));
        values.put("agenciesLastDay", agenciesLastDay == null ? null : agenciesLastDay.toString());
        values.put("period", period.name());
        values.put("reason", reason);
        values.put("changesOnly", changesOnly);
        values.put("affectedOnly", affectedOnly);
        values.put("announcedOn", announcedOn == null ? null : announcedOn.toString());
        values.put("announcedIn", announcedIn);
        return values;
    }
}
