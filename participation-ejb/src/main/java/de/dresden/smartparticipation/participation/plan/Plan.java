package de.dresden.smartparticipation.participation.plan;

import de.dresden.smartparticipation.participation.law.LawEdition;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.tasks.TaskChange;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A plan: see the package for its way. */
@Entity
@Table(schema = "participation", name = "plan")
class Plan {

    @Id
    @SequenceGenerator(name = "plan_id", sequenceName = "participation.plan_id", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "plan_id")
    private Long id;

    private String reference;

    @Embedded
    private PlanParticulars particulars;

    @Column(name = "begun_on")
    private LocalDate begunOn;

    @Enumerated(EnumType.STRING)
    private LawEdition edition;

    private String area;

    @Column(name = "stays_shown")
    private boolean staysShown;

    @Column(name = "created_by")
    private Long createdBy;

    @Column(name = "created_at")
    private Instant createdAt;

    @OneToMany(mappedBy = "plan", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("day, id")
    private List<PlanStep> steps = new ArrayList<>();

    @OneToMany(mappedBy = "plan", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("firstDay")
    private List<PlanRound> rounds = new ArrayList<>();

    @Version
    private long version;

    protected Plan() {}

    /** @param begun the day on which the procedure was begun; decides under which edition of the law it stands */
    Plan(String reference, PlanData data, LocalDate begun, Capacity creator, Instant now, LocalDate today) {
        AcceptablePlan.require(AcceptablePlan.begun(begun, today));
        AcceptablePlan.require(AcceptablePlan.of(data));
        this.reference = reference;
        this.particulars = new PlanParticulars(data);
        this.begunOn = begun;
        this.edition = LawEdition.of(begun);
        this.createdBy = creator.person();
        this.createdAt = now;
    }

    PlanChanged created(Capacity by) {
        Map<String, Object> after = particulars.values();
        after.put("begunOn", begunOn.toString());
        after.put("edition", edition.name());
        return happened("created", Map.of(), after, by);
    }

    PlanChanged change(PlanData data, boolean shown, LocalDate today, Capacity by) {
        AcceptablePlan.require(AcceptablePlan.of(data));
        if (!data.areaText().equals(data().areaText())) {
            AcceptablePlan.require(areaFixed(today));
        }
        boolean running = rounds.stream().anyMatch(PlanRound::isPublished);
        if (running && (data.kind() != data().kind() || data.procedure() != data().procedure())) {
            throw new Refused(Reason.of("participation.plan.way-fixed"));
        }
        Map<String, Object> before = particulars.values();
        before.put("staysShown", staysShown);
        boolean moves = data.department() != data().department();
        particulars = new PlanParticulars(data);
        staysShown = shown;
        Map<String, Object> after = particulars.values();
        after.put("staysShown", staysShown);
        after.entrySet().removeIf(value -> Objects.equals(before.get(value.getKey()), value.getValue()));
        before.keySet().retainAll(after.keySet());
        List<TaskChange> tasks = moves ? List.of(new TaskChange.Move(subject(), department())) : List.of();
        return new PlanChanged(subject(), "changed", before, after, by, tasks);
    }

    /**
     * @param geometry GeoJSON geometry in WGS 84, checked before
     * @throws Refused from the announcement to the end of a round: it stands in the announcement, and statements are made on it
     */
    PlanChanged draw(String geometry, LocalDate today, Capacity by) {
        AcceptablePlan.require(areaFixed(today));
        area = geometry;
        return happened("area-drawn", Map.of(), Map.of("characters", geometry.length()), by);
    }

    PlanChanged take(StepKind step, StepData data, LocalDate today, Capacity by) {
        List<Reason> missing = new ArrayList<>(way().missing(step, data, taken(), today));
        missing.addAll(RoundsDone.missing(step, data, rounds, today));
        AcceptablePlan.require(missing);
        PlanStep taken = new PlanStep(this, step, data);
        steps.add(taken);
        return happened("step-taken", Map.of(), taken.values(), by);
    }

    /** Takes the latest step back, where it was recorded by mistake. */
    PlanChanged takeBack(StepKind step, String why, Capacity by) {
        PlanStep last = steps.stream()
                .max(Comparator.comparing(PlanStep::kind))
                .filter(found -> found.kind() == step)
                .orElseThrow(() -> new Refused(Reason.of("participation.plan.step-not-last", way().name(step))));
        String reason = required(why);
        steps.remove(last);
        return happened("step-taken-back", last.values(), Map.of("reason", reason), by);
    }

    PlanRound plan(RoundData data, RoundPeriods periods) {
        requireRound(data, null, periods);
        PlanRound round = new PlanRound(this, data);
        rounds.add(round);
        return round;
    }

    PlanChanged planned(PlanRound round, Capacity by) {
        return happened("round-planned", Map.of(), round.values(), by);
    }

    PlanChanged change(long round, RoundData data, RoundPeriods periods, Capacity by) {
        PlanRound changed = round(round);
        requireRound(data, changed, periods);
        Map<String, Object> before = changed.values();
        changed.enter(data);
        return happened("round-changed", before, changed.values(), by);
    }

    PlanChanged drop(long round, Capacity by) {
        PlanRound dropped = round(round);
        if (dropped.isPublished()) {
            throw new Refused(Reason.of("participation.plan.round-published"));
        }
        rounds.remove(dropped);
        return happened("round-dropped", dropped.values(), Map.of(), by);
    }

    PlanChanged give(long round, List<Access> accesses, Capacity by) {
        PlanRound given = round(round);
        AcceptablePlan.require(AcceptableParts.of(accesses));
        given.give(accesses);
        return happened(
                "accesses-set",
                Map.of(),
                Map.of("accesses", accesses.stream().map(Access::place).toList()),
                by);
    }

    /** @param gaps what the announcement lacks */
    PlanChanged publish(long round, String announcement, List<Reason> gaps, Capacity by, Instant now, LocalDate today) {
        PlanRound published = round(round);
        List<Reason> missing = new ArrayList<>(gaps);
        missing.addAll(RoundsDone.early(published.kind(), way(), taken()));
        if (!published.firstDay().isAfter(today)) {
            missing.add(Reason.of("participation.plan.begins-too-soon", published.firstDay()));
        }
        AcceptablePlan.require(missing);
        published.publish(announcement, by, now);
        Map<String, Object> after = new HashMap<>(published.values());
        // weighed was another draft: it has to be weighed anew
        if (published.kind() == RoundKind.REPEAT && steps.removeIf(step -> step.kind() == StepKind.WEIGHING)) {
            after.put("weighedAgain", true);
        }
        return happened("round-published", Map.of(), after, by);
    }

    PlanChanged extend(long round, LocalDate until, String why, LocalDate today, Capacity by) {
        PlanRound extended = round(round);
        if (!extended.isPublished() || extended.isOverOn(today)) {
            throw new Refused(Reason.of("participation.plan.extend-running"));
        }
        if (until == null || !until.isAfter(extended.lastDay())) {
            throw new Refused(Reason.of("participation.plan.extend-later", extended.lastDay()));
        }
        Map<String, Object> before = Map.of("lastDay", extended.lastDay().toString());
        extended.extend(until);
        return happened(
                "round-extended",
                before,
                Map.of("round", extended.kind().name(), "lastDay", until.toString(), "reason", required(why)),
                by);
    }

    private List<Reason> areaFixed(LocalDate today) {
        return rounds.stream()
                .filter(round -> round.isPublished() && !round.isOverOn(today))
                .map(round -> Reason.of("participation.plan.area-announced", round.lastDay()))
                .toList();
    }

    private void requireRound(RoundData data, PlanRound itself, RoundPeriods periods) {
        List<Reason> wrong = new ArrayList<>(periods.wrong(data));
        wrong.addAll(AcceptableParts.ofAddress(data.portal()));
        if (wrong.isEmpty()) {
            List<PlanRound> others =
                    rounds.stream().filter(other -> other != itself).toList();
            wrong.addAll(RoundsDone.place(data, others, taken()));
        }
        AcceptablePlan.require(wrong);
    }

    private PlanChanged happened(String what, Map<String, ?> before, Map<String, ?> after, Capacity by) {
        PlanNext next = new PlanNext(subject(), data().number() + " " + data().name(), department());
        return new PlanChanged(
                subject(),
                what,
                before,
                after,
                by,
                next.task(rounds, way().next(taken()).orElse(null)));
    }

    private static String required(String reason) {
        if (reason == null || reason.isBlank()) {
            throw new Refused(Reason.of("participation.plan.reason-missing"));
        }
        return reason.strip();
    }

    /** Whether the publication is planned or published once more as a whole after a round. */
    boolean isRepeatedWholeAfter(long round) {
        LocalDate after = round(round).lastDay();
        return rounds.stream()
                .map(PlanRound::data)
                .anyMatch(data -> data.kind() == RoundKind.REPEAT
                        && !data.changesOnly()
                        && data.firstDay().isAfter(after));
    }

    PlanRound round(long wanted) {
        return rounds.stream().filter(round -> round.has(wanted)).findFirst().orElseThrow(() -> new NotFound(wanted));
    }

    PlanWay way() {
        return new PlanWay(data().kind(), data().procedure());
    }

    List<StepTaken> taken() {
        return steps.stream().map(PlanStep::taken).toList();
    }

    PlanData data() {
        return particulars.data();
    }

    boolean isDrawn() {
        return area != null;
    }

    LawEdition edition() {
        return edition;
    }

    Subject subject() {
        return new Subject(PlanChanged.SUBJECT, id == null ? 0 : id, reference);
    }

    Long id() {
        return id;
    }

    long department() {
        return data().department();
    }

    long version() {
        return version;
    }
}
