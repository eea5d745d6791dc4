package de.dresden.smartparticipation.participation.consultation;

import static de.dresden.smartparticipation.participation.consultation.ConsultationState.ARCHIVED;
import static de.dresden.smartparticipation.participation.consultation.ConsultationState.CLOSED;
import static de.dresden.smartparticipation.participation.consultation.ConsultationState.DRAFT;
import static de.dresden.smartparticipation.participation.consultation.ConsultationState.EVALUATED;
import static de.dresden.smartparticipation.participation.consultation.ConsultationState.PUBLISHED;

import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.tasks.TaskChange;
import jakarta.persistence.CascadeType;
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
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** A consultation: see the package for its life. */
@Entity
@Table(schema = "participation", name = "consultation")
class Consultation {

    @Id
    @SequenceGenerator(name = "consultation_id", sequenceName = "participation.consultation_id", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "consultation_id")
    private Long id;

    private String reference;

    @Embedded
    private Particulars particulars;

    @Enumerated(EnumType.STRING)
    private ConsultationKind kind;

    @Enumerated(EnumType.STRING)
    private ConsultationState state;

    @Column(name = "whole_city")
    private boolean wholeCity;

    @ElementCollection
    @CollectionTable(
            schema = "participation",
            name = "consultation_area",
            joinColumns = @JoinColumn(name = "consultation_id"))
    @Column(name = "area_key")
    private Set<String> areas = new HashSet<>();

    @Column(name = "copied_from")
    private Long copiedFrom;

    @Column(name = "created_by")
    private Long createdBy;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    @OneToMany(mappedBy = "consultation", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("startsAt")
    private List<Phase> phases = new ArrayList<>();

    @OneToMany(mappedBy = "consultation", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position, id")
    private List<Topic> topics = new ArrayList<>();

    @Version
    private long version;

    protected Consultation() {}

    /** Begins a draft for the whole city. */
    Consultation(String reference, CoreData data, Capacity creator, Instant now) {
        AcceptableData.require(AcceptableData.of(data));
        this.reference = reference;
        this.kind = ConsultationKind.IDEAS;
        this.state = DRAFT;
        this.wholeCity = true;
        this.createdBy = creator.person();
        this.createdAt = now;
        this.particulars = new Particulars(data);
    }

    /** Begins a draft with the texts, area and topics of another; dates are not taken over. */
    static Consultation copyOf(Consultation other, String reference, String title, Capacity creator, Instant now) {
        Consultation copy = new Consultation(reference, other.data().called(title), creator, now);
        copy.copiedFrom = other.id;
        copy.wholeCity = other.wholeCity;
        copy.areas.addAll(other.areas);
        other.topics.forEach(topic -> copy.topics.add(new Topic(copy, topic.data(), topic.position())));
        return copy;
    }

    ConsultationCreated created(Capacity by) {
        Map<String, Object> after = particulars.values();
        after.put("copiedFrom", copiedFrom);
        return new ConsultationCreated(subject(), after, by, nextTask());
    }

    ConsultationChanged change(CoreData data, Capacity by) {
        requireChangeable();
        AcceptableData.require(AcceptableData.of(data));
        Particulars entered = new Particulars(data);
        Differences differences = Differences.between(particulars.values(), entered.values());
        boolean moves = particulars.data().department() != entered.data().department();
        particulars = entered;
        List<TaskChange> tasks = new ArrayList<>(nextTask());
        if (moves) {
            tasks.add(0, new TaskChange.Move(subject(), department()));
        }
        return new ConsultationChanged(
                subject(), "changed", differences.before(), differences.after(), by, List.copyOf(tasks));
    }

    /**
     * @param keys keys of Stadtteile; without effect where it is for the whole city
     */
    ConsultationChanged setArea(boolean whole, Set<String> keys, Capacity by) {
        requireChangeable();
        Set<String> before = shownArea();
        wholeCity = whole;
        areas.clear();
        if (!whole) {
            areas.addAll(keys);
        }
        return changed("area-changed", Map.of("area", before), Map.of("area", shownArea()), by);
    }

    ConsultationChanged setPhases(List<PhaseDays> days, Capacity by) {
        requireChangeable();
        AcceptableData.require(PhasesInOrder.check(days));
        if (state != DRAFT && days.size() < PhaseKind.values().length) {
            throw new Refused(Reason.of("participation.consultation.phases-needed"));
        }
        List<String> before = shownPhases();
        phases.removeIf(phase -> days.stream().noneMatch(day -> day.kind() == phase.kind()));
        days.forEach(this::setPhase);
        return new ConsultationChanged(
                subject(), "phases-changed", Map.of("phases", before), Map.of("phases", shownPhases()), by, nextTask());
    }

    private void setPhase(PhaseDays day) {
        phases.stream()
                .filter(phase -> phase.kind() == day.kind())
                .findFirst()
                .ifPresentOrElse(
                        phase -> phase.lasts(day.startsAt(), day.endsAt()),
                        () -> phases.add(new Phase(this, day.kind(), day.startsAt(), day.endsAt())));
    }

    ConsultationChanged addTopic(TopicData data, Capacity by) {
        requireChangeable();
        AcceptableData.require(AcceptableData.of(data));
        topics.add(new Topic(this, data, topics.size()));
        return changed("topic-added", Map.of(), shown(data), by);
    }

    ConsultationChanged changeTopic(long topic, TopicData data, Capacity by) {
        requireChangeable();
        AcceptableData.require(AcceptableData.of(data));
        Topic found = topic(topic);
        Map<String, Object> before = shown(found.data());
        found.change(data);
        return changed("topic-changed", before, shown(data), by);
    }

    /** @param steps places towards the end, negative towards the beginning; stops at either end */
    ConsultationChanged moveTopic(long topic, int steps, Capacity by) {
        requireChangeable();
        Topic moved = topic(topic);
        String name = moved.data().name().german();
        Map<String, Object> before = Map.of("topic", name, "place", topics.indexOf(moved) + 1);
        int place = TopicOrder.move(topics, moved, steps);
        return changed("topic-moved", before, Map.of("topic", name, "place", place), by);
    }

    /** @param contributions how many contributions are filed under the topic */
    ConsultationChanged removeTopic(long topic, long contributions, Capacity by) {
        requireChangeable();
        Topic found = topic(topic);
        if (contributions > 0) {
            throw new Refused(Reason.of(
                    "participation.consultation.topic-in-use",
                    found.data().name().german(),
                    contributions));
        }
        if (state != DRAFT && topics.size() == 1) {
            throw new Refused(Reason.of("participation.consultation.no-topic"));
        }
        topics.remove(found);
        return changed("topic-removed", shown(found.data()), Map.of(), by);
    }

    ConsultationAdvanced publish(Capacity by, Instant now) {
        requireState(DRAFT, "publish-from");
        AcceptableData.require(missingToPublish());
        if (publishedAt == null) {
            publishedAt = now;
        }
        return advance(PUBLISHED, null, by);
    }

    List<Reason> missingToPublish() {
        return ReadyToPublish.missing(data(), wholeCity || !areas.isEmpty(), phaseDays(), topics.size());
    }

    /** Ends the participation, at the latest now; its planned days stay as they were announced. */
    ConsultationAdvanced close(Capacity by, Instant now) {
        requireState(PUBLISHED, "close-from");
        closedAt = now;
        return advance(CLOSED, null, by);
    }

    /** @param open contributions by the name of their state */
    ConsultationAdvanced evaluate(Map<String, Long> open, Capacity by) {
        requireState(CLOSED, "evaluate-from");
        AcceptableData.require(ReadyToEvaluate.missing(open));
        return advance(EVALUATED, null, by);
    }

    ConsultationAdvanced archive(Capacity by) {
        requireState(EVALUATED, "archive-from");
        return advance(ARCHIVED, null, by);
    }

    /** Goes one step back: closed to published, evaluated to closed. */
    ConsultationAdvanced reopen(String reason, Capacity by) {
        if (state != CLOSED && state != EVALUATED) {
            throw new Refused(Reason.of("participation.consultation.reopen-from"));
        }
        ConsultationAdvanced reopened = advance(state == CLOSED ? PUBLISHED : CLOSED, required(reason), by);
        if (state == PUBLISHED) {
            closedAt = null;
        }
        return reopened;
    }

    /** Takes it from the public again, while nobody has contributed. */
    ConsultationAdvanced withdraw(String reason, long contributions, Capacity by) {
        requireState(PUBLISHED, "withdraw-from");
        if (contributions > 0) {
            throw new Refused(Reason.of("participation.consultation.withdraw-in-use", contributions));
        }
        return advance(DRAFT, required(reason), by);
    }

    private ConsultationAdvanced advance(ConsultationState next, String reason, Capacity by) {
        ConsultationState before = state;
        state = next;
        List<TaskChange> tasks = new ArrayList<>(nextTask());
        if (next == EVALUATED || next == ARCHIVED) {
            tasks.add(0, new TaskChange.CloseAll(subject()));
        }
        return new ConsultationAdvanced(subject(), before, next, reason, by, List.copyOf(tasks));
    }

    private List<TaskChange> nextTask() {
        return ManagerTask.of(subject(), data().title(), department(), state, phaseDays());
    }

    private static String required(String reason) {
        if (reason == null || reason.isBlank()) {
            throw new Refused(Reason.of("participation.consultation.reason-missing"));
        }
        return reason.strip();
    }

    private void requireState(ConsultationState needed, String sentence) {
        if (state != needed) {
            throw new Refused(Reason.of("participation.consultation." + sentence));
        }
    }

    /** @param contributions number of contributions by the name of their state */
    Readiness readiness(Map<String, Long> contributions) {
        ConsultationState next = state == ARCHIVED ? null : ConsultationState.values()[state.ordinal() + 1];
        List<Reason> missing =
                switch (state) {
                    case DRAFT -> missingToPublish();
                    case CLOSED -> ReadyToEvaluate.missing(contributions);
                    default -> List.of();
                };
        return new Readiness(
                next, missing, state == CLOSED || state == EVALUATED, state == PUBLISHED && contributions.isEmpty());
    }

    void requireTopic(long wanted) {
        topic(wanted);
    }

    void requireChangeable() {
        if (!state.changeable()) {
            throw new Refused(Reason.of("participation.consultation.not-changeable"));
        }
    }

    private ConsultationChanged changed(String what, Map<String, ?> before, Map<String, ?> after, Capacity by) {
        return new ConsultationChanged(subject(), what, before, after, by);
    }

    private Topic topic(long wanted) {
        return topics.stream()
                .filter(topic -> Objects.equals(topic.id(), wanted))
                .findFirst()
                .orElseThrow(() -> new NotFound(wanted));
    }

    private List<PhaseDays> phaseDays() {
        return phases.stream()
                .map(phase -> PhaseDays.of(phase.kind(), phase.startsAt(), phase.endsAt()))
                .toList();
    }

    private List<String> shownPhases() {
        return phases.stream().map(phase -> phase.kind() + " " + phase.days()).toList();
    }

    private Set<String> shownArea() {
        return wholeCity ? Set.of("*") : new TreeSet<>(areas);
    }

    private static Map<String, Object> shown(TopicData data) {
        return Map.of(
                "topic", data.name().german(),
                "topicEnglish", data.name().english(),
                "department", data.department());
    }

    CoreData data() {
        return particulars.data();
    }

    Subject subject() {
        return new Subject("consultation", id == null ? 0 : id, reference);
    }

    List<Topic> topics() {
        return List.copyOf(topics);
    }

    Long id() {
        return id;
    }

    ConsultationState state() {
        return state;
    }

    long department() {
        return data().department();
    }

    long version() {
        return version;
    }
}
